import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { scratch } from '../kit/run.ts';
import { browserTests } from './browser.ts';
import { searchAsMembersDo } from './search-journey.ts';
import { ask } from './search-page.ts';
import { missedAnswers } from './search-wanted.ts';
import { serveWithPolicy } from './serve-with-policy.ts';

/** Collects what a page loads for its search, by its address from the site's root. */
const watchSearch =
  (asked: string[]) =>
  async (page: Page): Promise<void> => {
    page.on('request', (request) => {
      const path = /\/((?:pagefind|search)\/[^?]+|scripts\/plain-search\.js)/.exec(request.url())?.[1];
      if (path) asked.push(path);
    });
  };

describe('over http, from disk and in frames', () => {
  const { visit } = browserTests();
  let place: Awaited<ReturnType<typeof scratch>>;
  /** The site in a folder with a difficult name. */
  let disk: string;
  beforeAll(async () => {
    place = await scratch();
    const folder = join(place.folder, 'Cyngor Sir Dŵr 100% #1');
    await symlink(inject('site'), folder, 'dir');
    disk = `${pathToFileURL(folder).href}/`;
  });
  afterAll(() => place.remove());

  test('search by Pagefind answers, and nothing else is loaded for it', async () => {
    const asked: string[] = [];
    const page = await visit('search.html', { before: watchSearch(asked) });
    expect(asked).toEqual([]);
    await searchAsMembersDo(page);
    expect(asked.filter((path) => !path.startsWith('pagefind/'))).toEqual([]);
  });

  test('search by Pagefind gives the page that a member looks for among the first three', async () => {
    expect(await missedAnswers(await visit('search.html'))).toEqual([]);
  });

  test('where Pagefind’s folder is missing, search answers all the same', async () => {
    const page = await visit('search.html', {
      before: (opening) => opening.route('**/pagefind/**', (route) => route.fulfill({ status: 404 })),
      expecting: /pagefind|404/,
    });
    await searchAsMembersDo(page);
  });

  test('from disk search answers without an error, whatever the folder is called', async () => {
    await searchAsMembersDo(await visit(`${disk}search.html`));
  });

  test('in a frame without an origin search answers, although the address cannot be changed there', async () => {
    // Such a frame may not have the site's font either.
    const page = await visit('404.html', { expecting: /woff2|font|ERR_FAILED/ });
    const refused = page.waitForEvent('requestfailed');
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts allow-forms');
      frame.src = address;
      document.querySelector('main')?.replaceChildren(frame);
    }, ask('purdah'));
    await refused;
    const frame = page.frameLocator('iframe');
    const status = (): Promise<string | null> => frame.getByRole('status').textContent();
    await expect.poll(status, { timeout: 20_000 }).toMatch(/^\d results for “purdah”/);
    await frame.getByRole('searchbox').fill('retweet');
    await expect.poll(status, { timeout: 20_000 }).toMatch(/^\d results for “retweet”/);
    expect(await frame.locator('.excerpt:has(mark)').count()).toBeGreaterThan(4);
  });
});

describe('where a strict policy refuses WebAssembly and workers', () => {
  const self = ['script', 'style', 'img', 'font', 'connect'].map((kind) => `${kind}-src 'self'`).join('; ');
  const { visit } = browserTests(serveWithPolicy(`default-src 'none'; ${self}; base-uri 'none'; form-action 'self'`));

  test('search answers without an error, and asks for nothing of Pagefind', async () => {
    const asked: string[] = [];
    const page = await visit('search.html', { before: watchSearch(asked) });
    expect(asked).toEqual([]);
    await searchAsMembersDo(page);
    expect(asked.slice(0, 2)).toEqual(['scripts/plain-search.js', 'search/index.js']);
    expect(asked.filter((path) => path.startsWith('pagefind/'))).toEqual([]);
  });

  test('plain search gives the page that a member looks for among the first three', async () => {
    expect(await missedAnswers(await visit('search.html'))).toEqual([]);
  });
});
