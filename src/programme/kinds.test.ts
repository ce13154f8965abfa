import { expect, test } from 'vitest';
import { seatOf } from './kinds.ts';

test.each([
  ['programme.yaml', 'programme', 'programme', null],
  ['about.mdx', 'about', 'about', null],
  ['skills-check.yaml', 'skillsCheck', 'skills-check', null],
  ['masterclass/03-set-up-safely.mdx', 'lesson', 'set-up-safely', 3],
  ['workshops/02-networks/index.mdx', 'hub', 'networks', 2],
  ['workshops/02-networks/officer.md', 'officer', 'networks', 2],
  ['workshops/02-networks/catch-up.mdx', 'module', 'networks/catch-up', 2],
  ['workshops/02-networks/01-sheet.md', 'module', 'networks/sheet', 2],
  ['stories/first-year.md', 'story', 'first-year', null],
  ['cohorts/elmshire-2027.yaml', 'cohort', 'elmshire-2027', null],
  ['councils/elmshire.yaml', 'council', 'elmshire', null],
])('%s is a %s called %s', (path, kind, id, number) => {
  expect(seatOf(path)).toEqual({ kind, id, number });
});

test.each([
  'notes.md',
  'masterclass/deep/01-begin.md',
  'workshops/catch-up.mdx',
  'workshops/02-networks/more/catch-up.mdx',
  'cohorts/spring.md',
  'councils/elmshire/contacts.yaml',
  'stories/first-year.yaml',
  'something/else.md',
  'workshops/02-networks/map.png',
  'programme.json',
])('the programme has no place for %s', (path) => {
  expect(seatOf(path)).toBeUndefined();
});

test.each([
  ['Programme.yml', 'programme.yaml'],
  ['program.yaml', 'programme.yaml'],
  ['workshop/02-Networks/Index.MDX', 'workshops/02-networks/index.mdx'],
  ['Masterclass/03-Set up safely.md', 'masterclass/03-set-up-safely.md'],
  ['councils/Elmshire.yml', 'councils/elmshire.yaml'],
])('%s has the seat of %s, so that nothing but its name is reported', (misspelt, right) => {
  expect(seatOf(misspelt)).toEqual(seatOf(right));
  expect(seatOf(right)).toBeDefined();
});
