import { expect, test } from 'vitest';
import { hub, lesson, module, officer, programme, read, whole, type World } from '../checks/test-kit.ts';
import { assemble, aimsForAll, type Programme } from './programme.ts';

const programmeOf = (files: World, options?: { drafts: boolean }): Programme => assemble(read(files).entries, options);
const draft = (text: string): string => text.replace(/\n---\n/, '\ndraft: true\n---\n');

test('lessons and workshops stand in the order of their numbers, not of the alphabet', () => {
  const { lessons, workshops } = programmeOf({
    'masterclass/10-a-last.md': lesson(),
    'masterclass/2-z-first.md': lesson(),
    'masterclass/m-none.md': lesson(),
    'workshops/10-alpha/index.md': hub(),
    'workshops/9-omega/index.md': hub(),
  });
  expect(lessons.map(({ id }) => id)).toEqual(['z-first', 'a-last', 'm-none']);
  expect(workshops.map(({ id }) => id)).toEqual(['omega', 'alpha']);
});

test('a workshop gathers its hub, its modules with the catch-up first, and its officer’s sheet', () => {
  const [workshop] = programmeOf({
    ...whole,
    'workshops/01-networks/a-list.md': module({ kind: 'checklist', title: 'A list' }),
  }).workshops;
  expect(workshop?.title).toBe('Networks');
  expect(workshop?.modules.map(({ id }) => id)).toEqual(['networks/catch-up', 'networks/a-list']);
  expect(workshop?.catchUp?.id).toBe('networks/catch-up');
  expect(workshop?.officer?.data.title).toBe('Officer’s sheet');
});

test('modules stand in the order of the aims that they help with, and practice comes last', () => {
  const folder = 'workshops/01-networks';
  const [workshop] = programmeOf({
    ...whole,
    [`${folder}/index.mdx`]: hub({ aims: ['draw-map', 'join-groups'] }),
    [`${folder}/a-scene.md`]: module({ kind: 'scene', covers: ['draw-map'] }),
    [`${folder}/b-groups.md`]: module({ kind: 'guide', covers: ['join-groups'] }),
    [`${folder}/c-stray.md`]: module({ kind: 'guide', covers: ['nowhere'] }),
    [`${folder}/d-map.md`]: module({ kind: 'guide', covers: ['join-groups', 'draw-map'] }),
    [`${folder}/e-map.md`]: module({ kind: 'guide', covers: ['draw-map'] }),
  }).workshops;
  expect(workshop?.modules.map(({ id }) => id.slice('networks/'.length))).toEqual([
    'catch-up',
    'd-map',
    'e-map',
    'b-groups',
    'c-stray',
    'a-scene',
  ]);
});

test('a workshop without a hub is called by its folder', () => {
  const [workshop] = programmeOf({ 'workshops/01-first-steps/officer.md': officer }).workshops;
  expect(workshop).toMatchObject({
    id: 'first-steps',
    number: 1,
    title: 'First steps',
    aims: [],
    hub: undefined,
    catchUp: undefined,
  });
});

test('drafts stay out, and show in the preview', () => {
  const files = {
    ...whole,
    'masterclass/01-begin.md': draft(lesson()),
    'workshops/01-networks/more.md': draft(module({ kind: 'guide' })),
  };
  expect(programmeOf(files).lessons).toEqual([]);
  expect(programmeOf(files).workshops[0]?.modules).toHaveLength(1);
  expect(programmeOf(files, { drafts: true }).lessons).toHaveLength(1);
  expect(programmeOf(files, { drafts: true }).workshops[0]?.modules).toHaveLength(2);
});

test('a workshop whose hub is a draft stays out whole', () => {
  const files = { ...whole, 'workshops/01-networks/index.mdx': draft(hub()) };
  expect(programmeOf(files).workshops).toEqual([]);
  expect(programmeOf(files).entries.map(({ kind }) => kind)).toEqual(['programme']);
  expect(programmeOf(files, { drafts: true }).workshops).toHaveLength(1);
});

test('what is missing is empty, and nothing fails', () => {
  expect(programmeOf({})).toMatchObject({
    title: 'Programme',
    language: 'en-GB',
    feedback: undefined,
    contacts: [],
    lessons: [],
    workshops: [],
    glossary: [],
    facts: [],
  });
  expect(programmeOf({ 'programme.yaml': programme })).toMatchObject({
    title: 'A programme',
    summary: 'For the test.',
    feedback: 'a@b.example',
  });
});

test('a file that does not fit its schema keeps what it does say', () => {
  const [workshop] = programmeOf({
    ...whole,
    'workshops/01-networks/index.mdx': hub({ aims: ['draw-map', 'Find Gaps', 'set-tone'] }).replace(
      'weeks: 6',
      'weeks: six',
    ),
  }).workshops;
  expect(workshop).toMatchObject({ title: 'Networks', summary: 'A workshop.', weeks: 1 });
  expect(workshop?.aims.map(({ id }) => id)).toEqual(['draw-map', 'set-tone']);
});

test('the aims that a catch-up must restore are all but those for the confident', () => {
  const [workshop] = programmeOf({
    'workshops/01-a/index.md': hub({ aims: ['one', 'two'], confident: ['two'] }),
  }).workshops;
  expect(workshop && aimsForAll(workshop).map(({ id }) => id)).toEqual(['one']);
});
