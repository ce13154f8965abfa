import { expect, test } from 'vitest';
import { reportOn, text, whole } from './test-kit.ts';

const report = (checked: string, review: string): string =>
  reportOn({
    ...whole,
    'facts.yaml': `- id: imprint-since\n  text: It is law.\n  nations: [england]\n  source:\n    title: A\n    publisher: B\n    date: "2023"\n  checked: ${checked}\n  review: ${review}\n`,
  });
const fine = '5 files, 0 lessons, 1 workshop, 1 aim, all with revision.';

test('a fact whose review comes before it was checked has a slip in a date', () => {
  expect(report('2026-11-01', '2026-05-01')).toBe(text`
    content/facts.yaml:9:11  facts-are-reviewed-later
      The fact "imprint-since" is to be reviewed by 1 May 2026, but was checked after that, on 1 November 2026.
      Fix: correct whichever date is wrong.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a review after the check is fine, and so is one that the clock has passed', () => {
  expect(report('2026-11-01', '2027-05-01')).toBe(fine);
  expect(report('1999-01-01', '1999-05-01')).toBe(fine);
});

test('a fact that is checked and reviewed on one day is fine', () => {
  expect(report('2026-11-01', '2026-11-01')).toBe(fine);
});

test('a date that cannot be read is reported as that alone', () => {
  const problems = report('November', '2026-05-01');
  expect(problems).toContain('frontmatter-fits');
  expect(problems).toContain('1 problem in 1 of 5 files.');
});
