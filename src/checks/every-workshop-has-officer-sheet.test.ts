import { expect, test } from 'vitest';
import { officer, reportOn, text, whole, without } from './test-kit.ts';

const withoutSheet = without(whole, 'workshops/01-networks/officer.md');

test('a workshop without an officer’s sheet is reported where it is declared', () => {
  expect(reportOn(withoutSheet)).toBe(text`
    content/workshops/01-networks/index.mdx:2:8  every-workshop-has-officer-sheet
      "Networks" has no officer's sheet, so a support officer does not know what to look at together.
      Fix: run npm run new officer networks, then fill in the draft.

    1 problem in 1 of 3 files. Nothing was built.
  `);
});

test('a workshop with an officer’s sheet is fine', () => {
  expect(reportOn(whole)).toBe('4 files, 0 lessons, 1 workshop, 1 aim, all with revision.');
});

test('a sheet as .mdx is as good', () => {
  expect(reportOn({ ...withoutSheet, 'workshops/01-networks/officer.mdx': officer })).toBe(
    '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.',
  );
});

test('a draft sheet helps nobody, and is what to finish', () => {
  const draft = officer.replace('---\n\n', 'draft: true\n---\n\n');
  expect(reportOn({ ...whole, 'workshops/01-networks/officer.md': draft })).toBe(text`
    content/workshops/01-networks/index.mdx:2:8  every-workshop-has-officer-sheet
      "Networks" has no officer's sheet, so a support officer does not know what to look at together.
      Fix: finish the draft content/workshops/01-networks/officer.md, and take draft: true out of it.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});
