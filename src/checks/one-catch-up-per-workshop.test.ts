import { expect, test } from 'vitest';
import { hub, module, officer, reportOn, text, whole } from './test-kit.ts';

test('a second catch-up is reported, and the first is named', () => {
  expect(reportOn({ ...whole, 'workshops/01-networks/again.mdx': module({ title: 'Again', asks: [] }) })).toBe(text`
    content/workshops/01-networks/again.mdx:4:7  one-catch-up-per-workshop
      "Networks" already has a catch-up: content/workshops/01-networks/catch-up.mdx:4.
      Fix: merge the two, or give this one another kind.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('one catch-up beside modules of other kinds is fine', () => {
  expect(
    reportOn({ ...whole, 'workshops/01-networks/again.mdx': module({ title: 'Again', kind: 'checklist', asks: [] }) }),
  ).toBe('5 files, 0 lessons, 1 workshop, 1 aim, all with revision.');
});

test('every workshop may have its own, and a draft of the next one', () => {
  expect(
    reportOn({
      ...whole,
      'workshops/01-networks/next.mdx': module({ asks: [] }).replace('kind:', 'draft: true\nkind:'),
      'workshops/02-talks/index.mdx': hub({ title: 'Talks', aims: ['pin-rules'] }),
      'workshops/02-talks/catch-up.mdx': module({ covers: ['pin-rules'] }),
      'workshops/02-talks/officer.md': officer,
    }),
  ).toBe('8 files, 0 lessons, 2 workshops, 2 aims, all with revision.');
});

test('the same catch-up as .md and .mdx is one page made twice, not two catch-ups', () => {
  const report = reportOn({ ...whole, 'workshops/01-networks/catch-up.md': module() });
  expect(report).toContain('pages-are-unique');
  expect(report).toContain('1 problem in 1 of 5 files.');
});
