import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesBelow } from '../../src/publish/files.ts';
import { isServerFile } from '../../src/publish/hosting/server-files.ts';
import { kindsIn, serveCopy } from '../kit/serve-copy.ts';
import { browserTests, htmlPages, onEach } from './browser.ts';
import { keepCopy } from './kept-copy.ts';
import { answer, ask, results } from './search-page.ts';
import { leftBehind, loggingViolations } from './under-policy.ts';

const site = inject('site');
const { kinds } = await kindsIn(site);

/** What a browser says that it wants a file for, as a policy has it. None rules what a link leads to. */
const directives: Readonly<Record<string, string | null>> = {
  empty: 'connect-src',
  font: 'font-src',
  image: 'img-src',
  manifest: 'manifest-src',
  script: 'script-src',
  serviceworker: 'worker-src',
  style: 'style-src',
  worker: 'worker-src',
};

/** `path directive`, for each request that reached the server. */
const made = new Set<string>();

const { visit: visitPlainly } = browserTests((folder) =>
  serveCopy(folder, undefined, ({ url = '/', headers }) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
    const isFollowed = headers['sec-fetch-mode'] === 'navigate';
    made.add(`${path} ${isFollowed ? null : directives[String(headers['sec-fetch-dest'])]}`);
  }),
);

const visit = loggingViolations(visitPlainly);

const kindsAt = (path: string, directive?: string): string[] =>
  kinds
    .filter((kind) => kind.paths.some((pattern) => posix.matchesGlob(path, pattern)))
    .filter((kind) => directive === undefined || String(kind.directive) === directive)
    .map(({ kind }) => kind);

test('under the policy that councils are handed, every page asks for what is listed and leaves nothing behind', async () => {
  const left = await onEach(await htmlPages(), visit, {}, async (page) => {
    const cookies = await page.context().cookies();
    return [...(await page.evaluate(leftBehind)), ...cookies.map(({ name }) => `the cookie ${name}`)];
  });
  expect(left).toEqual([]);
  const search = await visit(ask('purdah'));
  await answer(search, 'purdah');
  await search.getByLabel('Kind').selectOption('Lesson');
  await expect.poll(() => results(search).count()).toBe(1);
  const plain = await visit(ask('purdah'), {
    before: (opening) => opening.route('**/pagefind/**', (route) => route.abort()),
    expecting: /pagefind|ERR_FAILED/,
  });
  await answer(plain, 'purdah');
  for (const [address, name] of [
    ['cohorts/elmshire-fenton-2027.html', 'Put these dates in your calendar'],
    ['ledger.html', /spreadsheet/],
  ] as const) {
    const page = await visit(address);
    await Promise.all([page.waitForEvent('download'), page.getByRole('main').getByRole('link', { name }).click()]);
  }

  await keepCopy(await visit('offline.html'));

  const requests = [...made].map((request) => request.split(' ') as [path: string, directive: string]);
  expect(requests.filter(([path, directive]) => kindsAt(path, directive).length === 0)).toEqual([]);
  const seen = new Set(requests.flatMap(([path, directive]) => kindsAt(path, directive)));
  // Not every browser asks for an icon when it has no window to show it in.
  seen.add('icon');
  expect(kinds.map(({ kind }) => kind).filter((kind) => !seen.has(kind))).toEqual([]);
});

test('every file of the site is of a listed kind, or is for servers', async () => {
  const others = (await filesBelow(site)).filter((path) => kindsAt(path).length === 0);
  expect(others.filter((path) => !isServerFile(path) && !path.startsWith('hosting/'))).toEqual([]);
});

test('the settings for IIS are XML that can be read, with every ending once', async () => {
  const page = await visit('404.html');
  const endings = await page.evaluate(
    (config) => {
      const read = new DOMParser().parseFromString(config, 'application/xml');
      const error = read.querySelector('parsererror')?.textContent;
      return error ? [error] : [...read.querySelectorAll('mimeMap')].map((map) => map.getAttribute('fileExtension'));
    },
    await readFile(join(site, 'web.config'), 'utf8'),
  );
  expect(endings).toContain('.pf_meta');
  expect(new Set(endings).size).toBe(endings.length);
});
