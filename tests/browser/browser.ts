import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { filesBelow } from '../../src/publish/files.ts';
import { serveFolder, type Served } from '../../src/publish/serve-folder.ts';
import { launchBrowser } from '../../src/audit/launch-browser.ts';

export interface VisitOptions extends BrowserContextOptions {
  /** What to do before the page opens: refuse a request, set the clock. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Faults that the test itself brings about. They have to occur. */
  readonly expecting?: RegExp;
}

export type Visit = (address: string, options?: VisitOptions) => Promise<Page>;

interface Watched {
  readonly context: BrowserContext;
  readonly faults: string[];
  readonly expecting: RegExp | undefined;
}

/** Collects what no page may do: log an error, throw, fail to load something, ask another host than the one it is on. */
function watch(context: BrowserContext, opened: string): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.page()?.url()} logged: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`${error.page()?.url()} threw: ${error.error().stack}`));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // So ends what is still loading when the reader moves on.
    if (reason !== 'net::ERR_ABORTED') faults.push(`${request.url()} failed: ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.url()} answered ${response.status()}`);
  });
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^(http|ws)s?:$/.test(protocol) && asked !== new URL(opened).origin)
      faults.push(`${request.url()} is on another host`);
  });
  return faults;
}

/**
 * One browser and one server for a test file. `visit` opens a page of the site in a fresh context;
 * when the test ends, whatever `watch` collected fails it.
 */
export function browserTests(
  serve: (folder: string) => Promise<Served> = serveFolder,
  launch: () => Promise<Browser> = launchBrowser,
): { visit: Visit } {
  let browser: Browser;
  let server: Served;
  let opened: Watched[] = [];

  beforeAll(async () => {
    server = await serve(inject('site'));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    const all = opened;
    opened = [];
    const unexpected = all.flatMap(({ faults, expecting }) => faults.filter((fault) => !expecting?.test(fault)));
    const missed = all.filter(({ faults, expecting }) => expecting && !faults.some((fault) => expecting.test(fault)));
    await Promise.all(all.map(({ context }) => context.close()));
    expect(unexpected).toEqual([]);
    expect(missed.map(({ expecting }) => expecting)).toEqual([]);
  });

  return {
    visit: async (address, { before, expecting, ...options } = {}) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      context.setDefaultTimeout(15_000);
      const { href } = new URL(address, server.origin);
      opened.push({ context, faults: watch(context, href), expecting });
      const page = await context.newPage();
      await before?.(page);
      await page.goto(href);
      return page;
    },
  };
}

/** Every page of the finished site, by its address from the site's root. */
export const htmlPages = async (): Promise<string[]> =>
  (await filesBelow(inject('site'))).filter((path) => path.endsWith('.html'));

/** Something to look at, and what to call it. */
export interface Place {
  readonly address: string;
  readonly name: string;
}

/** Looks at each of the places, two at a time, and gives whatever was found there. */
export async function onEachPlace<P extends Place>(
  places: readonly P[],
  visit: Visit,
  options: VisitOptions,
  look: (page: Page, place: P) => Promise<readonly string[]>,
): Promise<string[]> {
  const found: string[] = [];
  const waiting = [...places];
  const reader = async (): Promise<void> => {
    let page: Page | undefined;
    let root = '';
    for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
      const { address, name } = place;
      if (page) await page.goto(root + address);
      else {
        page = await visit(address, options);
        root = page.url().slice(0, -address.length);
      }
      found.push(...(await look(page, place)).map((fault) => `${name}: ${fault}`));
    }
    await page?.context().close();
  };
  await Promise.all([reader(), reader()]);
  return found.sort();
}

/** Looks at each of the pages, two at a time, and gives whatever was found on them. */
export const onEach = (
  pages: readonly string[],
  visit: Visit,
  options: VisitOptions,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<string[]> =>
  onEachPlace(
    pages.map((address) => ({ address, name: address })),
    visit,
    options,
    look,
  );
