import { expect, test } from 'vitest';
import { hub, lesson, module, question, read, whole, type World } from '../checks/test-kit.ts';
import { ledgerCsv } from './ledger-csv.ts';
import { ledgerTables } from './ledger-table.ts';
import { assemble } from './programme.ts';

const csvOf = (files: World, drafts = false): string =>
  ledgerCsv(ledgerTables(assemble(read(files).entries, { drafts })));

/** As Excel wants it: the mark of UTF-8 first, and each line ended with CR and LF. */
const csv = (...lines: string[]): string =>
  `\uFEFF${['Where,Aim id,Aim text,Path,Material id,Material title,Kind,Teaches,Practises,Questions', ...lines]
    .map((line) => `${line}\r\n`)
    .join('')}`;

test('the spreadsheet has a line for each aim and each material that serves it, and one for an aim with none', () => {
  expect(
    csvOf({
      ...whole,
      'masterclass/01-begin.md': lesson(':::activity{aim=first-step}\nDo it.\n:::\n'),
      'workshops/01-networks/index.mdx': `${hub({
        aims: ['draw-map', 'find-gaps'],
        confident: ['find-gaps'],
      })}\n${question('draw-map', 'in-the-hub')}`,
      'workshops/01-networks/catch-up.mdx': module({
        title: '"Catch up", quickly',
        body: question('draw-map', 'first-of-two'),
      }),
    }),
  ).toBe(
    csv(
      'Lesson 1: Begin,first-step,taken a first step,everyone,begin,Begin,Lesson,yes,yes,about-first-step',
      'Workshop 1: Networks,draw-map,done it,everyone,networks,Networks,Workshop,,,in-the-hub',
      'Workshop 1: Networks,draw-map,done it,everyone,networks/catch-up,"""Catch up"", quickly",Catch-up,yes,,first-of-two about-draw-map',
      'Workshop 1: Networks,find-gaps,done it,confident,,,,,,',
    ),
  );
});

test('a text that a spreadsheet would run as a formula, and letters beyond English, stay text', () => {
  expect(
    csvOf({
      ...whole,
      'workshops/01-networks/index.mdx': hub().replace('text: done it', 'text: "=2+3 in Tŷ Ddewi"'),
      'workshops/01-networks/catch-up.mdx': module({ title: '"@home"' }),
    }),
  ).toBe(
    csv(
      "Workshop 1: Networks,draw-map,'=2+3 in Tŷ Ddewi,everyone,networks/catch-up,'@home,Catch-up,yes,,about-draw-map",
    ),
  );
});

test('a draft, which only the preview has, is called one', () => {
  const files = { ...whole, 'workshops/01-networks/catch-up.mdx': module().replace('kind:', 'draft: true\nkind:') };
  expect(csvOf(files)).toBe(csv('Workshop 1: Networks,draw-map,done it,everyone,,,,,,'));
  expect(csvOf(files, true)).toBe(
    csv(
      'Workshop 1: Networks,draw-map,done it,everyone,networks/catch-up,Catch up,Catch-up (draft),yes,,about-draw-map',
    ),
  );
});

test('a programme without aims has the headings alone', () => {
  expect(ledgerCsv([])).toBe(csv());
});
