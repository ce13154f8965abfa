import { chromium, type Browser } from 'playwright-core';
import { findBrowser, type FoundBrowser } from './find-browser.ts';

/** A browser that speaks to nobody but the page's own server would. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Starts a browser without a window, and says which. It may keep pages that were left, for “Back”. */
export async function launchBrowser(found?: FoundBrowser, keepsPages = false): Promise<Browser> {
  const { path, from, environment } = found ?? (await findBrowser());
  const browser = await chromium.launch({
    executablePath: path,
    args: quiet,
    ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
    // Chromium's sandbox does not start for root, as which containers run.
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...process.env, ...environment },
  });
  console.log(`Browser: Chromium ${browser.version()} from ${from}, ${path}`);
  return browser;
}
