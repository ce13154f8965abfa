import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { startSearchIndex } from './search-index.ts';

afterAll(() => close());

type Page = readonly [path: string, text: string];
const html = (text: string): string =>
  `<html lang="en"><body><main data-pagefind-body><h1>${text}</h1><p>${text} in the garden</p></main></body></html>`;

/** The index of these pages, with what was published before them. */
async function indexOf(pages: readonly Page[], published: readonly Page[] = []): Promise<unknown> {
  const now = new Map(pages.map(([path, text]) => [path, html(text)]));
  const before = new Map(published.map(([path, text]) => [path, html(text)]));
  const index = await startSearchIndex(before, (path) => now.get(path) ?? '');
  for (const [path, text] of now) index.add(path, text);
  const files = [...(await index.files())].map(([path, content]) => [path, Buffer.from(content).toString('base64')]);
  return Object.fromEntries(files.sort());
}

const pages: Page[] = ['bees', 'melons', 'frost', 'hedges'].map((text) => [`${text}.html`, text]);

test.each<[string, Page[]]>([
  ['the same pages', pages],
  ['a page with other words', pages.map(([path, text]) => [path, text === 'melons' ? 'pumpkins' : text])],
  ['a page more in between', [...pages.slice(0, 2), ['wasps.html', 'wasps'], ...pages.slice(2)]],
  ['a page more at the end', [...pages, ['wasps.html', 'wasps']]],
  ['a page less in between', pages.filter(([, text]) => text !== 'melons')],
  ['a page less at the end', pages.slice(0, -1)],
  ['another order', [...pages].reverse()],
  ['none of them', [['wasps.html', 'wasps']]],
])('after %s, the index is the one that is made from nothing', async (_, published) => {
  expect(await indexOf(pages, published)).toEqual(await indexOf(pages));
});

test('another order of pages is another index, or their order need not be kept', async () => {
  expect(await indexOf([...pages].reverse())).not.toEqual(await indexOf(pages));
});
