import { expect, test } from 'vitest';
import { module, reportOn, text, whole, without } from './test-kit.ts';

test('a file that the programme has no place for is reported', () => {
  expect(reportOn({ ...whole, 'workshops/notes/more/thoughts.md': 'Mine.\n' })).toBe(text`
    content/workshops/notes/more/thoughts.md  files-have-a-place
      The programme has no place for this file, so nobody would ever see it.
      Fix: move it to where its kind belongs (see the guide, content/README.md), or take it out of the content folder.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('an officer’s sheet under another name is told apart from a module', () => {
  const sheet = whole['workshops/01-networks/officer.md'] ?? '';
  const others = without(whole, 'workshops/01-networks/officer.md');
  expect(reportOn({ ...others, 'workshops/01-networks/officers.md': sheet })).toBe(text`
    content/workshops/01-networks/officers.md  files-have-a-place
      This reads like the workshop's officer's sheet, but its name says that it is a module.
      Fix: rename it to officer.md.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('files in their places are fine', () => {
  expect(reportOn(whole)).toContain('all with revision.');
});

test('a module may be called nearly like the officer’s sheet', () => {
  expect(
    reportOn({
      ...whole,
      'workshops/01-networks/office.md': module({ title: 'Office hours', kind: 'guide', asks: [] }),
    }),
  ).toContain('all with revision.');
});
