import { expect, test } from 'vitest';
import { lesson, reportOn, text, whole, type World } from './test-kit.ts';

const skills = (lessons: string): string =>
  `title: Skills check\nsummary: Some.\nstatements:\n  - id: hours-set\n    text: I have set hours.\n    lessons: [${lessons}]\n`;
const world: World = {
  ...whole,
  'masterclass/01-begin.md': lesson(),
  'masterclass/02-go-on.md': lesson().replace('title: Begin', 'title: Go on').replaceAll('first-step', 'next-step'),
};
const report = (skillsCheck: string): string => reportOn({ ...world, 'skills-check.yaml': skillsCheck });

test('a lesson that no statement leads to is reported at its title', () => {
  expect(report(skills('begin'))).toBe(text`
    content/masterclass/02-go-on.md:2:8  lessons-are-reachable
      No statement of the skills check leads to "Go on", so whoever needs it is not sent there.
      Fix: add go-on to the lessons of a statement in content/skills-check.yaml, or write a statement for it.

    1 problem in 1 of 7 files. Nothing was built.
  `);
});

test('lessons that statements lead to are fine', () => {
  expect(report(skills('begin, go-on'))).toContain('all with revision.');
});

test('without a skills check, or with a draft of one, nothing has to lead anywhere', () => {
  expect(reportOn(world)).toContain('all with revision.');
  expect(report(`${skills('begin')}draft: true\n`)).toContain('all with revision.');
});

test('a lesson that is a draft need not be led to', () => {
  const draft = (world['masterclass/02-go-on.md'] ?? '').replace('minutes:', 'draft: true\nminutes:');
  expect(reportOn({ ...world, 'masterclass/02-go-on.md': draft, 'skills-check.yaml': skills('begin') })).toContain(
    'all with revision.',
  );
});

test.each([
  ['a lesson that is misspelt', skills('begin, goon'), 'references-exist'],
  ['a statement that could not be read', skills('begin').replace('text: ', 'txt: '), 'frontmatter-fits'],
  ['statements that are misspelt', skills('begin').replace('statements:', 'statement:'), 'frontmatter-fits'],
])('%s may be the one that leads there, and is told once', (_, skillsCheck, check) => {
  const problems = report(skillsCheck);
  expect(problems).toContain(check);
  expect(problems).toContain('1 problem in 1 of 7 files.');
});
