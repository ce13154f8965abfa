import { expect, test } from 'vitest';
import { fillFigures, figures } from '../offline/page-figures.ts';
import { isInCopy } from './files-in-copy.ts';
import { asCopied, listCopy, withList } from './offline-copy.ts';

const bytes = (text: string) => asCopied(new TextEncoder().encode(text));
const files = new Map([
  ['index.html', bytes('Home')],
  ['a-z.html', bytes('Topics')],
]);

test('the same files and the same code give the same version, in whatever order they come', () => {
  const list = listCopy(files, 'code');
  expect(list).toEqual(listCopy(new Map([...files].reverse()), 'code'));
  expect(withList(list, 'code')).toBe(withList(listCopy(new Map([...files].reverse()), 'code'), 'code'));
  expect(list.bytes).toBe(10);
  expect(list.version).toMatch(/^[\da-f]{8}$/);
});

test('the version is another when a file has changed, moved or gone, or the worker itself', () => {
  const versions = [
    listCopy(files, 'code'),
    listCopy(new Map([...files, ['index.html', bytes('Hame')]]), 'code'),
    listCopy(new Map([...files, ['more.html', bytes('')]]), 'code'),
    listCopy(new Map([['a-z.html', bytes('Home')]]), 'code'),
    listCopy(files, 'other code'),
  ].map(({ version }) => version);
  expect(new Set(versions).size).toBe(versions.length);
});

test.each([
  ['offline.html', [], true],
  ['ledger.csv', ['link'], true],
  ['pagefind/pagefind.js', [], true],
  ['assets/map.png', ['old picture', 'picture'], true],
  ['assets/map.png', ['old picture'], false],
  ['offline-worker.js', [], false],
  ['sitemap.xml', [], false],
  ['web.config', [], false],
  ['hosting/requests.json', [], false],
] as const)('%s, asked for as %j, is in the copy: %s', (path, as, isIn) => {
  expect(isInCopy(path, new Set(as))).toBe(isIn);
});

test('the page says how large the copy is in every place that asks for it', () => {
  const page = `${figures.size}, ${figures.pages}, ${figures.wait}, ${figures.size}`;
  expect(fillFigures(page, 3_887_388, 92)).toBe('3.9 MB, 92 pages, about a minute, 3.9 MB');
});
