import { expect, test } from 'vitest';
import { hub, programme, reportOn, text, whole, without } from './test-kit.ts';

test('an empty folder is reported as that', () => {
  expect(reportOn({})).toBe(text`
    content  programme-has-content
      This folder is empty, so there is nothing to build.
      Fix: write programme.yaml, as the guide shows, and run npm run new workshop "The title".

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
      Fix: run npm run new workshop "The title", or npm run new lesson "The title", then fill in the draft.

    1 problem in 1 of 1 file. Nothing was built.
  `);
});

test('drafts alone are nothing to build, and are what to finish', () => {
  expect(
    reportOn({
      'programme.yaml': programme,
      'workshops/01-networks/index.mdx': hub().replace('sprint:', 'draft: true\nsprint:'),
    }),
  ).toBe(text`
    content  programme-has-content
      Every workshop and lesson of the programme is a draft, so there is nothing to build.
      Fix: finish one, and take draft: true out of it.

    1 problem in 1 of 2 files. Nothing was built.
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
