import { expect, test } from 'vitest';
import { programme, reportOn, text, whole, without } from './test-kit.ts';

test('an empty folder is reported as that', () => {
  expect(reportOn({})).toBe(text`
    content  programme-has-content
      This folder is empty, so there is nothing to build.
      Fix: begin with programme.yaml and a first workshop; the guide shows them.

    1 problem in 1 of 1 file. Nothing was built.
  `);
});

test('a missing programme.yaml is reported', () => {
  const withoutName = without(whole, 'programme.yaml');
  expect(reportOn(withoutName)).toBe(text`
    content/programme.yaml  programme-has-content
      This file is missing, so the programme has no name.
      Fix: write it, with title, summary, feedback and contacts; the guide shows one.

    1 problem in 1 of 3 files. Nothing was built.
  `);
});

test('a programme without workshops and lessons is reported', () => {
  expect(reportOn({ 'programme.yaml': programme })).toBe(text`
    content  programme-has-content
      The programme has no workshop and no lesson.
      Fix: write a workshop in workshops/01-…/index.mdx, or a lesson in masterclass/01-….mdx.

    1 problem in 1 of 1 file. Nothing was built.
  `);
});

test('a workshop is enough', () => {
  expect(reportOn(whole)).toBe('4 files, 0 lessons, 1 workshop, 1 aim, all with revision.');
});

test('a programme.yaml that cannot be read is not missing as well', () => {
  const report = reportOn({ ...whole, 'programme.yaml': programme.replace('A programme', 'A programme: ours') });
  expect(report).toContain('content/programme.yaml:1:8  frontmatter-reads');
  expect(report).toContain('1 problem in 1 of 4 files.');
});
