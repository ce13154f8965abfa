import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserTests, onEach } from './browser.ts';

const { visit } = browserTests();

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** A phone four times slower than this machine, with a bad signal: all that comes late comes visibly late. */
async function onASlowPhone(page: Page): Promise<void> {
  const device = await page.context().newCDPSession(page);
  await device.send('Network.enable');
  await device.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
  await device.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // The second for which a page waits is ten here: on a busy machine the scripts would miss it.
  await device.send('Animation.enable');
  await device.send('Animation.setPlaybackRate', { playbackRate: 0.1 });
  // A typeface that comes after the first paint is for the next page.
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 250));
    await route.continue().catch(() => undefined);
  });
}

const shiftsOn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const shifts: Shift[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])));
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const named = (node: Node | null): string =>
      node instanceof Element ? `<${node.localName} class="${node.className}">` : '(text)';
    return shifts
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .map(({ value, sources }) => `${value.toFixed(4)} ${sources.map(({ node }) => named(node)).join(' ')}`);
  });

const kindsOfPage = [
  'index.html',
  'masterclass.html',
  'masterclass/why-online.html',
  'workshops.html',
  'workshops/networks.html',
  'workshops/networks/catch-up.html',
  'workshops/networks/plan.html',
  'workshops/networks/officer.html',
  'plan.html',
  'plan.html?missed=networks,conversations&minutes=40',
  'progress.html',
  'practice.html',
  'skills-check.html',
  'search.html',
  'cohorts/elmshire-fenton-2027.html',
];

test.each([
  ['a phone', 390, 844],
  ['an iPad', 820, 1180],
])('nothing moves while a page comes in on %s', async (_, width, height) => {
  const options = { viewport: { width, height }, before: onASlowPhone };
  expect(await onEach(kindsOfPage, visit, options, shiftsOn)).toEqual([]);
});
