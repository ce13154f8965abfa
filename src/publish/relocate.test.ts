import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { relativeAddress, relocateCss, relocateFolder, relocateHtml } from './relocate.ts';

test.each([
  ['/index.html', 'index.html', 'index.html'],
  ['/', 'workshops/networks.html', '../index.html'],
  ['/workshops/networks.html', 'index.html', 'workshops/networks.html'],
  ['/workshops/networks/catch-up.html', 'workshops/networks.html', 'networks/catch-up.html'],
  ['/workshops/networks.html', 'workshops/networks/catch-up.html', '../networks.html'],
  ['/glossary.html#term-casework', 'workshops/networks/catch-up.html', '../../glossary.html#term-casework'],
  ['/glossary.html#term-casework', 'glossary.html', '#term-casework'],
  ['/search.html?q=purdah', 'search.html', 'search.html?q=purdah'],
  ['/_astro/a.css?v=1', 'masterclass/begin.html', '../_astro/a.css?v=1'],
])('%s from the page %s is %s', (address, page, relative) => {
  expect(relativeAddress(address, page)).toBe(relative);
});

test.each([
  'https://www.example.org/',
  '//www.example.org/a',
  'mailto:a@b.example',
  'tel:01632',
  '#here',
  'map.png',
  '../map.png',
  '',
])('the address %j stays as it is', (address) => {
  expect(relativeAddress(address, 'workshops/networks.html')).toBe(address);
});

test('every kind of address in a page is moved', () => {
  const page =
    '<!doctype html><link rel="stylesheet" href="/a.css"><form action="/search.html"></form><img src="/m.png" srcset="/m.png 1x, /m2.png 2x"><video poster="/p.png"></video><template><a href="/index.html">Home</a></template>';
  expect(relocateHtml(page, 'workshops/networks.html')).toBe(
    '<!doctype html><link rel="stylesheet" href="../a.css"><form action="../search.html"></form><img src="../m.png" srcset="../m.png 1x, ../m2.png 2x"><video poster="../p.png"></video><template><a href="../index.html">Home</a></template>',
  );
});

test('nothing else in a page is touched, byte for byte', () => {
  const page =
    '<!doctype html>\n<P Class=x   title="/index.html">Look in /index.html &amp; <code>href="/index.html"</code>\n<a\thref=/a.html data-to="/b.html">é</A><script type="application/json">{"href":"/index.html"}</script>\n';
  expect(relocateHtml(page, 'index.html')).toBe(page.replace('href=/a.html', 'href="a.html"'));
});

test('signs in an address are escaped again', () => {
  expect(relocateHtml('<a href="/search.html?q=a&amp;b=%22">a</a>', 'a/b.html')).toBe(
    '<a href="../search.html?q=a&amp;b=%22">a</a>',
  );
});

test('a style sheet’s addresses are moved, and its data and its neighbours stay', () => {
  expect(
    relocateCss(
      '@font-face{src:url(/_astro/a.woff2)}.a{background:url("/b.png")}.c{background:url(data:image/png;base64,/aa)}.d{mask:url(e.svg)}',
      '_astro/site.css',
    ),
  ).toBe(
    '@font-face{src:url(a.woff2)}.a{background:url("../b.png")}.c{background:url(data:image/png;base64,/aa)}.d{mask:url(e.svg)}',
  );
});

test('a finished folder is moved whole, and only its pages and sheets are rewritten', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'workshops'));
  await writeFile(join(folder, 'workshops/a.html'), '<a href="/index.html">Home</a>');
  await writeFile(join(folder, 'site.css'), '.a{background:url(/b.png)}');
  await writeFile(join(folder, 'data.json'), '{"href":"/index.html"}');
  await relocateFolder(folder);
  const say = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
  expect([await say('workshops/a.html'), await say('site.css'), await say('data.json')]).toEqual([
    '<a href="../index.html">Home</a>',
    '.a{background:url(b.png)}',
    '{"href":"/index.html"}',
  ]);
});
