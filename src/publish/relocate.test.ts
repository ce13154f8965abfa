import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startFinishing } from './finish-pages.ts';
import { beginSite } from './new-site.ts';
import { parsePage } from './page-tree.ts';
import { relocateCss, relocatingEdits, withEdits } from './relocate.ts';
import { relocateManifest } from './relocate-data.ts';

const relocateHtml = (html: string, page: string): string => withEdits(html, relocatingEdits(parsePage(html), page));

test('every kind of address in a page is moved', () => {
  const page =
    '<!doctype html><link rel="stylesheet" href="/a.css"><form action="/search.html"></form><img src="/m.png" srcset="/m.png 1x, /m2.png 2x"><video poster="/p.png"></video><template><a href="/index.html">Home</a></template>';
  expect(relocateHtml(page, 'workshops/networks.html')).toBe(
    '<!doctype html><link rel="stylesheet" href="../a.css"><form action="../search.html"></form><img src="../m.png" srcset="../m.png 1x, ../m2.png 2x"><video poster="../p.png"></video><template><a href="../index.html">Home</a></template>',
  );
});

test.each([
  ['/a.png 1x,/b.png 2x', '../a.png 1x,../b.png 2x'],
  ['\n  /a.png 480w ,\n  /b.png 960w\n', '\n  ../a.png 480w ,\n  ../b.png 960w\n'],
  ['/a,b.png, /c.png 2x', '../a,b.png, ../c.png 2x'],
  ['data:image/png;base64,/aa 1x, c.png 2x', 'data:image/png;base64,/aa 1x, c.png 2x'],
])('in the set of pictures %j each address is moved, however the set is written', (set, moved) => {
  expect(relocateHtml(`<img srcset="${set}">`, 'workshops/networks.html')).toBe(`<img srcset="${moved}">`);
});

test('structured data is moved where it has addresses, and its words and other hosts stay', () => {
  const page = (data: unknown): string =>
    `<!doctype html><p>A</p><script type="application/ld+json">${JSON.stringify(data).replace('</', '<\\/')}</script><a href="x.html">/url</a>`;
  const data = (address: (path: string) => string) => ({
    '@context': 'https://schema.org',
    '@type': 'Course',
    url: address('workshops/networks.html'),
    name: '/a/b: with slashes, and </script> in words',
    provider: { '@id': 'https://www.elmshire.example/', logo: address('icon.svg') },
    image: [address('a.png'), 'https://www.elmshire.example/b.png'],
    hasPart: [{ url: address('index.html') }],
  });
  expect(relocateHtml(page(data((path) => `/${path}`)), 'workshops/networks/catch-up.html')).toBe(
    page(data((path) => (path === 'workshops/networks.html' ? '../networks.html' : `../../${path}`))),
  );
  for (const broken of ['{"url":"/a.html"', ''])
    expect(relocateHtml(`<script type="application/ld+json">${broken}</script>`, 'a/b.html')).toContain(`>${broken}<`);
});

test('a manifest is moved where it has addresses, and its scope stays a folder', () => {
  const manifest = (address: (path: string) => string) => ({
    name: '/learn',
    id: '/learn',
    start_url: address('index.html?from=home'),
    icons: [{ src: address('icon.svg'), type: 'image/svg+xml' }],
    shortcuts: [{ url: address('search.html'), icons: [{ src: address('icon.svg') }] }],
  });
  const moved = (json: object, path: string): unknown => JSON.parse(relocateManifest(JSON.stringify(json), path));
  expect(moved({ ...manifest((path) => `/${path}`), scope: '/' }, 'app.webmanifest')).toEqual({
    ...manifest((path) => path),
    scope: './',
  });
  expect(moved({ scope: '/' }, 'app/app.webmanifest')).toEqual({ scope: '../' });
  expect(moved({ scope: '/learn/' }, 'app.webmanifest')).toEqual({ scope: 'learn/' });
  expect(relocateManifest('{ "scope": "./" }\n', 'app.webmanifest')).toBe('{ "scope": "./" }\n');
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

test('a sheet’s addresses are moved however they are written', () => {
  expect(relocateCss('@import "/a.css";@import url( \'/b.css\' ) print;.c{cursor:url( /c.png ),auto}', 'x/y.css')).toBe(
    '@import "../a.css";@import url(\'../b.css\') print;.c{cursor:url(../c.png),auto}',
  );
});

test('a finished folder is moved whole, and only its pages, sheets and manifest are rewritten', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'workshops'));
  await writeFile(join(folder, 'workshops/a.html'), '<a href="/index.html">Home</a>');
  await writeFile(join(folder, 'site.css'), '.a{background:url(/b.png)}');
  await writeFile(join(folder, 'data.json'), '{"url":"/index.html"}');
  await writeFile(join(folder, 'app.webmanifest'), '{"start_url":"/index.html"}');
  await startFinishing(beginSite(folder)).takeRest(folder);
  const say = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
  expect(await Promise.all(['workshops/a.html', 'site.css', 'data.json', 'app.webmanifest'].map(say))).toEqual([
    '<a href="../index.html">Home</a>',
    '.a{background:url(b.png)}',
    '{"url":"/index.html"}',
    '{"start_url":"index.html"}',
  ]);
});
