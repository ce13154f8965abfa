import { expect, test } from 'vitest';
import { hub, module, whole } from '../checks/test-kit.ts';
import { begin, onDisk, pathsIn } from './test-kit.ts';

const two = {
  ...whole,
  'workshops/02-talks/index.mdx': hub({ title: 'Talks' }),
  'workshops/02-talks/rules.md': module({ kind: 'guide' }),
};

test.each<[string[], string | undefined, string]>([
  [
    [],
    undefined,
    'Say what to begin. Write npm run new workshop "The title", or one of catch-up, module, officer, lesson, story, cohort, council; npm run new -- --help shows them all.',
  ],
  [['modul'], undefined, 'There is nothing called "modul" to begin. Did you mean module?'],
  [
    ['hub'],
    undefined,
    'There is nothing called "hub" to begin. Use one of workshop, catch-up, module, officer, lesson, story, cohort, council.',
  ],
  [['workshop'], undefined, 'A workshop needs a title. Write npm run new workshop "The title".'],
  [['council'], undefined, 'A council needs a title. Write npm run new council "The title".'],
  // Talks has no catch-up yet, so it is the likelier one.
  [
    ['catch-up'],
    undefined,
    'A catch-up belongs to a workshop. Write npm run new catch-up talks, or with another of networks.',
  ],
  [
    ['officer'],
    undefined,
    "An officer's sheet belongs to a workshop. Write npm run new officer talks, or with another of networks.",
  ],
  [
    ['module'],
    undefined,
    'A module belongs to a workshop. Write npm run new -- module networks "The title" --kind checklist, or with another of talks.',
  ],
  [['module', '2'], 'guide', 'A module needs a title. Write npm run new -- module 2 "The title" --kind guide.'],
  [
    ['module', 'talks', 'Ground rules'],
    undefined,
    'A module needs a kind. Write npm run new -- module talks "Ground rules" --kind checklist, or with another of worksheet, example, guide, scene.',
  ],
  [
    ['module', 'talks', 'Ground', 'rules'],
    undefined,
    '"rules" is one word too many. Put quotation marks round what belongs together: npm run new module talks "Ground rules".',
  ],
  [
    ['catch-up', 'Digital', 'presence'],
    undefined,
    '"presence" is one word too many. Put quotation marks round what belongs together: npm run new catch-up "Digital presence".',
  ],
  [
    ['module', 'talks', 'Rules'],
    'gide',
    '--kind is "gide", but it has to be one of checklist, worksheet, example, guide, scene. Did you mean guide?',
  ],
  [
    ['module', 'talks', 'Rules'],
    'poem',
    '--kind is "poem", but it has to be one of checklist, worksheet, example, guide, scene. Choose one.',
  ],
  [['module', 'talks', 'Rules'], 'catch-up', 'A catch-up has a word of its own. Write npm run new catch-up talks.'],
  [['lesson', 'Rules'], 'guide', '--kind says what a module is. Leave it out here.'],
])('%j with kind %j is told exactly what to write', async (words, kind, says) => {
  const content = await onDisk(two);
  expect(await begin(content, words, kind)).toBe(says);
  expect(await pathsIn(content)).toEqual(Object.keys(two).sort());
});

test('without any workshop, what belongs to one has to wait', async () => {
  expect(await begin(await onDisk({}), ['catch-up'])).toBe(
    'A catch-up belongs to a workshop. Begin one first: npm run new workshop "The title".',
  );
});
