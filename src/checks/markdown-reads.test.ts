import { expect, test } from 'vitest';
import { judge, module, reportOn, text, whole } from './test-kit.ts';

const path = 'workshops/01-networks/catch-up.mdx';
const withBody = (body: string) => ({ ...whole, [path]: `${module()}\n${body}\n` });

test('a tag that is never closed is explained where it opens', () => {
  expect(reportOn(withBody('<Steps>\n\n1. Begin.'))).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  markdown-reads
      The tag <Steps> is opened here but never closed.
      Fix: put </Steps> where it ends, or write \\< where you mean the sign itself.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a less-than sign before a number is explained at the sign', () => {
  expect(reportOn(withBody('It takes <3 minutes.'))).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:10  markdown-reads
      The sign < begins a tag in a .mdx file, and what follows it is none.
      Fix: write \\< where you mean the sign itself. If the page needs no component, rename it to .md.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a brace that is never closed is explained at the brace, not at the end of the file', () => {
  expect(reportOn(withBody('Write a { here.\n\nAnd more.\n\nAnd more.'))).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:9  markdown-reads
      A brace is opened here but never closed.
      Fix: put } where it ends, or write \\{ where you mean the sign itself.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test.each<[body: string, spot: string, sentence: string]>([
  ['a<br>b', '22:2', 'The tag <br> is opened here but never closed.'],
  ['<img src="map.png">', '22:1', 'The tag <img> is no way to show a picture here.'],
  ['So </Steps>', '22:4', 'A tag is closed here that was not opened.'],
  ['<!-- for later -->', '22:1', 'A comment in a .mdx file is written in another way.'],
  ['See <https://a.example>.', '22:5', 'An address in < and > is taken for a tag in a .mdx file.'],
  ['Write to <a@b.example>.', '22:10', 'An address in < and > is taken for a tag in a .mdx file.'],
  ['## Heading {#own}', '22:12', 'What stands in braces is taken for code.'],
  ['Dear {first name},', '22:6', 'What stands in braces is taken for code.'],
  [':::question {id=own aim=draw-map}', '22:13', 'What stands in braces is taken for code.'],
  [':::question{id=own aim=draw-map\nWhich?', '22:12', 'A brace is opened here but never closed.'],
  ['import duties are high.', '22:1', 'A paragraph that begins with "import" or "export" is taken for code.'],
  [
    'Some words.\n\nexport markets matter.',
    '24:1',
    'A paragraph that begins with "import" or "export" is taken for code.',
  ],
])('%j is explained at %s', (body, spot, sentence) => {
  const report = reportOn(withBody(body));
  expect(report).toContain(`content/${path}:${spot}  markdown-reads\n  ${sentence}`);
  expect(report).toContain('1 problem in 1 of 4 files.');
});

test('no explanation speaks the parser’s language', () => {
  const bodies = [
    '<Steps>',
    '</Steps>',
    '<3',
    '{',
    '{a b}',
    '<a b=>',
    '<a b="',
    '<A.>',
    '<a:b:c/>',
    '<Steps><b></Steps></b>',
    '<Aims {a}/>',
    '{a',
    '<>',
    'export let',
    '> <Steps>\n\nx',
    '- {a\nb}',
  ];
  const messages = bodies.flatMap((body) =>
    judge(withBody(body)).problems.map(({ message, fix }) => `${message} ${fix}`),
  );
  expect(messages).toHaveLength(bodies.length);
  expect(messages.filter((message) => /acorn|U\+|lazy|expression|attribute|ESM|character|vfile/.test(message))).toEqual(
    [],
  );
});

test('the same signs in a .md file are words', () => {
  const body = 'It takes <3 minutes, a { or a }, {name}, 2 < 3.\n\nimport duties are high.';
  expect(
    reportOn({ ...whole, 'workshops/01-networks/more.md': `${module({ kind: 'guide', asks: [] })}\n${body}\n` }),
  ).toContain('all with revision.');
});

test('a less-than sign with a space, a closing brace and MDX comments are fine in .mdx', () => {
  expect(reportOn(withBody('Where x < 3 } and so on. {/* for later */}'))).toContain('all with revision.');
});

test.each([
  ['{/* a note', 'put */} where it ends, in the same paragraph.'],
  ['So {/* a note */ it is.', 'put } where it ends, right behind */.'],
  ['{/* a note }', 'put */} where it ends, in the same paragraph.'],
])('the comment %s is explained by the sign that is missing', (body, cure) => {
  const report = reportOn(withBody(body));
  expect(report).toContain(`A comment is opened here but never closed.\n  Fix: ${cure}\n`);
  expect(report).toContain('1 problem in 1 of 4 files.');
});
