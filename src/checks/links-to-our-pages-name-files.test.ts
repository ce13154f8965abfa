import { expect, test } from 'vitest';
import { hub, lesson, module, officer, reportOn, text, whole } from './test-kit.ts';

const withBody = (body: string): string =>
  reportOn({
    ...whole,
    'about.md': '---\ntitle: About\nsummary: What it is.\n---\n\nA programme for councillors.\n',
    'masterclass/01-set-up-safely.mdx': lesson(),
    'workshops/02-talks/index.mdx': hub({ title: 'Talks', aims: ['pin-rules'] }),
    'workshops/02-talks/catch-up.mdx': module({
      covers: ['pin-rules'],
      body: `${module().split('\n')[8]}\n\n## Rules`,
    }),
    'workshops/02-talks/officer.md': officer,
    'workshops/01-networks/catch-up.mdx': `${module()}\n${body}\n`,
  });
const fine = '9 files, 1 lesson, 2 workshops, 3 aims, all with revision.';

test('an address copied from the preview is reported, with the file to write', () => {
  expect(withBody('See [the talks](http://localhost:4321/workshops/talks/catch-up.html#rules).')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:5  links-to-our-pages-name-files
      The address http://localhost:4321/workshops/talks/catch-up.html#rules is this site's preview on your own computer, and nobody else can open it.
      Fix: write ../02-talks/catch-up.mdx#rules

    1 problem in 1 of 9 files. Nothing was built.
  `);
});

test('the address of a page as one council hosts it is reported, wherever that is', () => {
  expect(withBody('See [set up safely](https://www.elmshire.example/learn/masterclass/set-up-safely.html).')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:5  links-to-our-pages-name-files
      The address https://www.elmshire.example/learn/masterclass/set-up-safely.html is a page of this site, which every council keeps at another address.
      Fix: write ../../masterclass/01-set-up-safely.mdx

    1 problem in 1 of 9 files. Nothing was built.
  `);
});

test.each([
  ['http://127.0.0.1:3000/workshops/networks.html', 'Fix: write index.mdx'],
  ['http://[::1]:4321/workshops/talks/officer.html', 'Fix: write ../02-talks/officer.md'],
  ['http://localhost:4321/workshops/talks', 'Fix: write ../02-talks/index.mdx'],
  ['http://www.elmshire.example/workshops/talks.html?x=1', 'Fix: write ../02-talks/index.mdx'],
  ['http://localhost:4321/search.html', 'is on your own computer, and nobody else can open it.'],
  ['http://localhost:8080/something/else', 'is on your own computer, and nobody else can open it.'],
])('%s is reported, once', (address, sentence) => {
  const report = withBody(`[The sheet](${address})`);
  expect(report).toContain('links-to-our-pages-name-files');
  expect(report).toContain(sentence);
  expect(report).toContain('1 problem in 1 of 9 files.');
});

test('an address that stands for itself in a sentence gets words in its cure, and is reported once', () => {
  const report = withBody('It is at http://localhost:4321/workshops/talks.html today.');
  expect(report).toContain('Fix: write [what is there](../02-talks/index.mdx)');
  expect(report).toContain('1 problem in 1 of 9 files.');
});

test('pages of other sites are fine, those that every site has among them', () => {
  expect(
    withBody(
      [
        'https://www.council.example/index.html',
        'https://www.council.example/about.html',
        'https://www.council.example/search.html',
        'https://www.council.example/networks.html',
        'https://www.council.example/workshops/other.html',
        'https://www.council.example/workshops/talks/',
        'https://www.council.example/talks/catch-up.html',
      ]
        .map((address, index) => `[Page ${index}](${address})`)
        .join('\n\n'),
    ),
  ).toBe(fine);
});
