import { expect, test } from 'vitest';
import { council } from './cohort-kit.ts';
import { reportOn, text, whole } from './test-kit.ts';

const report = (accent: string): string =>
  reportOn({ ...whole, 'councils/elmshire.yaml': council.replace('contacts:', `accent: ${accent}\ncontacts:`) });
const fine = '5 files, 0 lessons, 1 workshop, 1 aim, all with revision.';

test('a colour that white text cannot be read on is reported, with the nearest that it can', () => {
  expect(report('"#e6a117"')).toBe(text`
    content/councils/elmshire.yaml:3:9  colors-can-be-read
      #e6a117 has a contrast of 2.21 to 1 with white, but text needs 4.5 to 1.
      Fix: write accent: "#9d6b00", the nearest that passes.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a colour that passes on white alone is too faint for the page', () => {
  expect(report("'#767676'")).toBe(text`
    content/councils/elmshire.yaml:3:9  colors-can-be-read
      #767676 has a contrast of 4.42 to 1 with the page (#fdfcf9), but text needs 4.5 to 1.
      Fix: write accent: "#747474", the nearest that passes.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('colours that can be read are fine, and so is none', () => {
  for (const accent of ['"#0f5c63"', '"#0F5C63"', '"#747474"', '"#000000"']) expect(report(accent)).toBe(fine);
  expect(reportOn({ ...whole, 'councils/elmshire.yaml': council })).toBe(fine);
});

test('a colour that could not be read is not judged', () => {
  const problems = report('orange');
  expect(problems).toContain('frontmatter-fits');
  expect(problems).toContain('1 problem in 1 of 5 files.');
});
