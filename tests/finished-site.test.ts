import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { LinkChecker } from 'linkinator';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Types } from 'parse5';
import { beforeAll, expect, inject, test } from 'vitest';
import { ofKind } from '../src/programme/entry.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { filesBelow } from '../src/publish/files.ts';
import { indexFile, textFile } from '../src/search/plain-files.ts';
import { unpack, type PackedIndex, type PlainSection } from '../src/search/plain-index.ts';
import { sharedContent } from '../src/source/shared-content.ts';

const site = inject('site');
let files: string[];
let pages: { path: string; html: string; elements: Types.Element[] }[];

function* elementsOf(parent: Types.ParentNode): Generator<Types.Element> {
  for (const node of parent.childNodes)
    if (tree.isElementNode(node)) {
      yield node;
      yield* elementsOf(node);
    }
}

const attribute = (element: Types.Element, name: string): string | undefined =>
  element.attrs.find((own) => own.name === name)?.value;

const text = (node: Types.ChildNode): string =>
  tree.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '';

beforeAll(async () => {
  files = await filesBelow(site);
  pages = await Promise.all(
    files
      .filter((path) => path.endsWith('.html'))
      .map(async (path) => {
        const html = await readFile(join(site, path), 'utf8');
        return { path, html, elements: [...elementsOf(parse(html))] };
      }),
  );
});

/** Every finding as `page: what`, so that a failure says where to look. */
const findings = (look: (page: (typeof pages)[number]) => string[]): string[] =>
  pages.flatMap((page) => look(page).map((found) => `${page.path}: ${found}`));

test('the site has the pages that its addresses promise', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      '404.html',
      'a-z.html',
      'about.html',
      'facts.html',
      'accessibility.html',
      'cohorts.html',
      'cohorts/elmshire-fenton-2027.html',
      'glossary.html',
      'index.html',
      'ledger.csv',
      'ledger.html',
      'masterclass.html',
      'masterclass/set-up-safely.html',
      'officers.html',
      'practice.html',
      'privacy.html',
      'progress.html',
      'search.html',
      'skills-check.html',
      'stories.html',
      'stories/first-year-online.html',
      'workshops.html',
      'workshops/networks.html',
      'workshops/networks/catch-up.html',
      'workshops/networks/officer.html',
      'workshops/networks/planning-sheet.html',
      'workshops/networks/print.html',
    ]),
  );
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // These judge how Astro writes, and change nothing for a reader.
      'attribute-boolean-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      // Everything comes from the site itself.
      'require-sri': ['error', { target: 'crossorigin' }],
      // Safari drops a list's meaning when its markers are gone; the role brings it back.
      'no-redundant-role': 'off',
      // Long titles are cut by search engines, which this is not written for.
      'long-title': 'off',
      // A phone number may break where the line does.
      'tel-non-breaking': 'off',
    },
  });
  const reports = await Promise.all(pages.map(({ path, html }) => validator.validateString(html, path)));
  const messages = reports.flatMap(({ results }) =>
    results.flatMap(({ filePath, messages: own }) =>
      own.map(({ line, column, ruleId, message }) => `${filePath}:${line}:${column} ${ruleId}: ${message}`),
    ),
  );
  expect(messages).toEqual([]);
});

test('every link and every anchor leads somewhere', async () => {
  const { links } = await new LinkChecker().check({
    path: files.filter((path) => path.endsWith('.html')),
    serverRoot: site,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    // The sources of facts are other people's pages: nothing here asks for them.
    linksToSkip: ['^mailto:', String.raw`^https://(?!localhost|127\.0\.0\.1)`],
  });
  expect(links.filter(({ state }) => state === 'BROKEN').map(({ parent, url }) => `${parent} -> ${url}`)).toEqual([]);
  expect(links.length).toBeGreaterThan(pages.length);
});

test('no page holds an inline script or style, a handler, or a word to another host', () => {
  expect(
    findings(({ html, elements }) => [
      ...elements.flatMap((element) => [
        ...element.attrs
          .filter(({ name }) => name === 'style' || /^on/.test(name))
          .map(({ name }) => `${element.tagName} ${name}`),
        ...(element.tagName === 'style' ? ['<style>'] : []),
        ...(element.tagName === 'script' && attribute(element, 'src') === undefined ? ['<script>'] : []),
        ...(element.tagName === 'script' && attribute(element, 'type') === 'module' ? ['module script'] : []),
        ...(element.tagName === 'script' && attribute(element, 'defer') === undefined ? ['script that blocks'] : []),
      ]),
      ...(html.replace(/<a [^>]*\bhref="https:[^>]*>/g, '').match(/\bhttps?:\/\/[^\s"'<]+/g) ?? []),
    ]),
  ).toEqual([]);
});

test('the facts page has every fact with its source, its dates and the pages that quote it', async () => {
  const { entries } = await sharedContent();
  const facts = ofKind(entries, 'facts').flatMap(({ data }) => data);
  const { html } = pages.find(({ path }) => path === 'facts.html') ?? { html: '' };
  const boxes = html.split(/<li class="box fact[^"]*"/).slice(1);
  expect(boxes.length).toBe(facts.length);
  for (const [index, { id, source, checked, review }] of facts.entries()) {
    expect(boxes[index]).toContain(`id="fact-${id}"`);
    expect(boxes[index]).toMatch(new RegExp(`${source.date}\\.\\s+Checked on\\s+<time datetime="${checked}">`));
    expect(boxes[index]).toContain(`<time datetime="${review}">`);
  }
  const quoted = boxes.filter((box) => box.includes('href="masterclass/the-rules.html"'));
  const rules = entries.find(({ path }) => path === 'masterclass/07-the-rules.mdx');
  expect(quoted.length).toBe(rules?.outline.facts.length);
  expect(quoted.length).toBeGreaterThan(3);
});

test('every page has one h1, a title and a description of its own, and no skipped heading', () => {
  expect(
    findings(({ elements }) => {
      const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
      return [
        ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
        ...levels.flatMap((level, index) =>
          level > (levels[index - 1] ?? 1) + 1 ? [`h${level} after h${levels[index - 1]}`] : [],
        ),
        ...(elements.some((element) => attribute(element, 'name') === 'description' && attribute(element, 'content'))
          ? []
          : ['no description']),
      ];
    }),
  ).toEqual([]);
  const titles = pages.map(({ html }) => /<title>(.*?)<\/title>/s.exec(html)?.[1]);
  expect(new Set(titles).size).toBe(pages.length);
});

test('no markup leaks into the words of a page', () => {
  expect(
    findings(({ elements }) => {
      const body = elements.find(({ tagName }) => tagName === 'body');
      return (
        (body ? text(body) : '').match(
          /:::\w*|\{[#.]?\w+[=}]|__ASTRO\w*|\uFFFD|\[object \w+\]|\bundefined\b|\bNaN\b|!\[|\]\(/g,
        ) ?? []
      );
    }),
  ).toEqual([]);
});

test('every picture of the programme has its size, a modern form and a fallback, and words that carry its point', async () => {
  const pictures = pages
    .filter(({ path }) => !path.endsWith('print.html'))
    .flatMap(({ path, elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'picture')
        .map((picture) => {
          const parts = [...elementsOf(picture)];
          const of = (tag: string, name: string): string =>
            parts.flatMap((part) => (part.tagName === tag ? [attribute(part, name) ?? ''] : [])).join();
          const read = (address: string): Promise<Buffer> =>
            readFile(join(site, posix.join(posix.dirname(path), address.split(' ')[0] ?? '')));
          return { path, of, read };
        }),
    );
  expect(new Set(pictures.map(({ of }) => of('img', 'src').split('/').at(-1))).size).toBeGreaterThanOrEqual(6);
  for (const { path, of, read } of pictures) {
    for (const name of ['width', 'height']) expect(of('img', name), `${path} ${name}`).not.toBe('');
    for (const name of ['srcset', 'sizes']) expect(of('source', name), `${path} ${name}`).not.toBe('');
    // Paper, and a train without a net, cannot wait until somebody scrolls down.
    expect(of('img', 'loading'), path).toBe('eager');
    expect(of('img', 'alt').length, path).toBeGreaterThan(40);
    expect(of('source', 'type'), path).toBe('image/webp');
    expect((await read(of('source', 'srcset'))).subarray(8, 12).toString(), path).toBe('WEBP');
    expect((await read(of('img', 'src'))).subarray(1, 4).toString(), path).toBe('PNG');
  }
});

/** What Pagefind knows of each page. */
const fragments = (): Promise<{ url: string; content: string }[]> =>
  Promise.all(
    files
      .filter((path) => path.endsWith('.pf_fragment'))
      .map(async (path) => {
        const raw = gunzipSync(await readFile(join(site, path))).toString('utf8');
        return JSON.parse(raw.slice(raw.indexOf('{'))) as { url: string; content: string };
      }),
  );

/** The pages that search knows. */
const searched = async (): Promise<string[]> => (await fragments()).map(({ url }) => url.replace(/^\//, ''));

/** What a script of plain search gives. */
const given = async (path: string): Promise<unknown> =>
  JSON.parse((await readFile(join(site, path), 'utf8')).replace('document.currentScript.given=', ''));

test('search takes in learning content and nothing else', async () => {
  const learning = files.filter(
    (path) =>
      /^(?:masterclass|stories|workshops)\/.*\.html$|^(?:glossary|facts)\.html$/.test(path) &&
      !/\/(?:print|officer|plan)\.html$/.test(path),
  );
  expect((await searched()).sort()).toEqual(learning.sort());
});

test('plain search knows the same pages as Pagefind, and every letter of their text', async () => {
  const { documents } = unpack((await given(indexFile)) as PackedIndex);
  expect(documents.map(({ address }) => address)).toEqual((await searched()).sort());
  const letters = (passage: string): string => passage.replace(/[^\p{L}\p{N}]/gu, '');
  for (const { url, content } of await fragments()) {
    const sections = (await given(textFile(url.replace(/^\//, '')))) as PlainSection[];
    const all = sections.map(([, heading, passage]) => letters(heading + passage));
    expect(all.join('').length, url).toBe(letters(content).length);
    // The title and its other words stand in another order.
    expect(
      all.slice(1).filter((passage) => !letters(content).includes(passage)),
      url,
    ).toEqual([]);
  }
});

test('plain search takes at most 60 kB for 50,000 words, and each page that it shows a little more', async () => {
  const size = async (path: string): Promise<number> => gzipSync(await readFile(join(site, path)), { level: 9 }).length;
  const texts = files.filter((path) => path.startsWith('search/pages/'));
  const sections = (await Promise.all(texts.map(given))) as PlainSection[][];
  const words = sections.flat().reduce((sum, [, , passage]) => sum + passage.split(/\s+/).length, 0);
  const index = ((await size(indexFile)) * 50_000) / words;
  expect(index + (await size('scripts/plain-search.js'))).toBeLessThan(60_000);
  expect(Math.max(...(await Promise.all(texts.map(size))))).toBeLessThan(10_000);
});

test('the ledger has a row for each aim on its page, and a line in its spreadsheet, and search knows neither', async () => {
  const { ledger } = checkContent(await sharedContent());
  const page = pages.find(({ path }) => path === 'ledger.html');
  const rows = (page?.elements ?? []).filter((element) => attribute(element, 'scope') === 'row');
  const idOf = (row: Types.Element): string =>
    [...elementsOf(row)].flatMap((part) => (part.tagName === 'code' ? [text(part)] : [])).join();
  expect(rows.map(idOf)).toEqual(ledger.map(({ aim }) => aim));

  const csv = await readFile(join(site, 'ledger.csv'), 'utf8');
  expect(csv).toMatch(/^\uFEFFWhere,Aim id,/);
  const lines = csv.split('\r\n');
  expect(ledger.filter(({ aim }) => !lines.some((line) => line.includes(`,${aim},`)))).toEqual([]);
  expect(page?.html).toContain('href="ledger.csv" download');
  expect((await searched()).filter((path) => path.startsWith('ledger'))).toEqual([]);
});

test('no page holds what the preview adds: lines of files, and problems', () => {
  expect(findings(({ html }) => html.match(/data-line|page-problems|problem-note/g) ?? [])).toEqual([]);
});

test('no space stands before a comma or a full stop', () => {
  const inline = /<\/?(?:a|strong|em|span|abbr|code|time)\b[^>]*>/g;
  expect(
    findings(
      ({ html }) =>
        html
          .replace(inline, '')
          .replace(/<[^>]+>/g, '|')
          .match(/[^|]{0,30}\s[,.;:](?=\s|\|)/g) ?? [],
    ),
  ).toEqual([]);
});
