import { expect, test } from 'vitest';
import type { Outline } from '../programme/outline.ts';
import { bodyParser } from './parse.ts';

const parse = bodyParser('/content');
const outline = (text: string, file = 'about.md'): Outline => parse(text, `/content/${file}`).outline;

test('a question is read with its options, their feedback and their places', () => {
  expect(
    outline(
      'Words.\n\n:::question{id=own aim=draw-map}\nWhich *is*\nit?\n\n- [x] This\n  one\n\n  Yes.\n- [ ] That\n- Other\n:::',
    ).questions,
  ).toEqual([
    {
      id: 'own',
      aim: 'draw-map',
      stem: 'Which is\nit?',
      cut: null,
      spot: { line: 3, column: 1 },
      options: [
        { text: 'This one', right: true, hasFeedback: true, spot: { line: 7, column: 1 } },
        { text: 'That', right: false, hasFeedback: false, spot: { line: 11, column: 1 } },
        { text: 'Other', right: null, hasFeedback: false, spot: { line: 12, column: 1 } },
      ],
    },
  ]);
});

test('what is not given is null, not empty', () => {
  const { questions, scenes, activities, facts } = outline(
    ':::question\n:::\n\n:::scene\n:::\n\n:::activity\n:::\n\n::fact',
  );
  expect([
    questions[0]?.id,
    questions[0]?.aim,
    scenes[0]?.id,
    scenes[0]?.aim,
    activities[0]?.aim,
    facts[0]?.id,
  ]).toEqual([null, null, null, null, null, null]);
});

test('headings, links and pictures have their places, those by reference too', () => {
  const { headings, links, pictures } = outline(
    '# One\n\nSee [a](b.md) and [c][d]. ![E](f.png) ![G][h]\n\n[d]: i.md\n[h]: j.png',
  );
  expect(headings).toEqual([{ depth: 1, text: 'One', id: 'one', spot: { line: 1, column: 1 } }]);
  expect(links).toEqual([
    { address: 'b.md', text: 'a', form: 'inline', spot: { line: 3, column: 5 } },
    { address: 'i.md', text: 'c', form: 'reference', spot: { line: 3, column: 19 } },
    { address: 'i.md', text: 'd', form: 'definition', spot: { line: 5, column: 1 } },
  ]);
  expect(pictures).toEqual([
    { source: 'f.png', alt: 'E', title: '', spot: { line: 3, column: 27 } },
    { source: 'j.png', alt: 'G', title: '', spot: { line: 3, column: 39 } },
  ]);
});

test.each([
  [':::tip\nHello.\n:::', [true]],
  [':::tip\nHello.', [false]],
  ['> :::tip\n> Hello.\n> :::', [true]],
  ['::::tip\n:::warning\nMind.\n:::\n::::', [true, true]],
  [':::tip\nHello.\n\n:::warning\nMind.\n:::', [false, true]],
  [':::tip\n```\n:::\n```\n:::', [true]],
])('in %j, whether each box is closed is %j', (text, closed) => {
  expect(outline(text).directives.map(({ isClosed }) => isClosed)).toEqual(closed);
});

test('lines that only look like directives are kept with their places', () => {
  expect(outline('Hello.\n\n- item\n\n  ::: tip\n\nText\n:::question {id=own}\nmore\n:::').stray).toEqual([
    { text: '::: tip', spot: { line: 5, column: 3 } },
    { text: ':::question {id=own}', spot: { line: 8, column: 1 } },
    { text: ':::', spot: { line: 10, column: 1 } },
  ]);
});

test('code, escapes and colons inside a line are no stray directives', () => {
  expect(outline('`:::tip` begins.\n\n\\:::tip begins.\n\nAt 10:30 ::: so.\n\n```\n:::\n```').stray).toEqual([]);
});

test('words are counted as a reader would, and code blocks are not read', () => {
  expect(outline('## Don’t wait\n\nIt’s 10:30 – *go* now, co-produce `it`.\n\n```\nnot read\n```\n').words).toBe(9);
});

test('HTML is kept for the check, comments are not', () => {
  expect(outline('A <b>c</b>\n\n<!-- d -->\n\n<!-- e --> f <!-- g -->\n').html.map(({ value }) => value)).toEqual([
    '<b>',
    '</b>',
    '<!-- e --> f <!-- g -->',
  ]);
});

test('imports, expressions and components of .mdx are kept with their places, comments are not', () => {
  expect(
    outline('import a from \'b\'\n\n{c} {/* d */}\n\n<Aims of="e"/>\n\n<Steps f={g}></Steps>\n', 'about.mdx').code,
  ).toEqual([
    { kind: 'import', name: '', attributes: [], spot: { line: 1, column: 1 }, end: { line: 1, column: 18 } },
    { kind: 'expression', name: '', attributes: [], spot: { line: 3, column: 1 }, end: { line: 3, column: 4 } },
    {
      kind: 'component',
      name: 'Aims',
      attributes: [{ name: 'of', value: 'e' }],
      spot: { line: 5, column: 1 },
      end: { line: 5, column: 15 },
    },
    {
      kind: 'component',
      name: 'Steps',
      attributes: [{ name: 'f', value: null }],
      spot: { line: 7, column: 1 },
      end: { line: 7, column: 22 },
    },
  ]);
});

test('line ends of Windows change no place', () => {
  const text = '## One\n\n:::tip\nHello.\n:::\n\n[a](b.md)\n\n::: tip\n';
  expect(outline(text.replaceAll('\n', '\r\n'))).toEqual(outline(text));
});
