import { expect, test } from 'vitest';
import { enough, hub, lesson, module, officer, question, reportOn, text, whole } from './test-kit.ts';

test('covers with an aim that the sprint does not have is reported, with the one that was meant', () => {
  expect(
    reportOn({ ...whole, 'workshops/01-networks/catch-up.mdx': module({ covers: ['drw-map'], asks: ['draw-map'] }) }),
  ).toBe(text`
    content/workshops/01-networks/catch-up.mdx:6:10  aims-exist
      The sprint of "Networks" has no aim called "drw-map".
      Fix: did you mean "draw-map" (content/workshops/01-networks/index.mdx:7)?

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('without a near one, all aims of the sprint are named', () => {
  expect(
    reportOn({ ...whole, 'workshops/01-networks/catch-up.mdx': `${module()}\n:::activity{aim=tidy-up}\nTidy.\n:::\n` }),
  ).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  aims-exist
      The sprint of "Networks" has no aim called "tidy-up".
      Fix: use one of its aims: draw-map.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('one misspelling in several places is one problem', () => {
  const report = reportOn({ ...whole, 'workshops/01-networks/catch-up.mdx': module({ covers: ['drw-map'] }) });
  expect(report).toContain('content/workshops/01-networks/catch-up.mdx:6:10  aims-exist');
  expect(report).toContain('1 problem in 1 of 4 files.');
});

test('a question of a lesson names an aim of that lesson', () => {
  expect(reportOn({ ...whole, 'masterclass/01-begin.md': lesson(question('draw-map', 'elsewhere')) })).toBe(text`
    content/masterclass/01-begin.md:12:1  aims-exist
      The lesson "Begin" has no aim called "draw-map".
      Fix: use one of its aims: first-step.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('covers, questions, scenes and activities that name aims of their own workshop are fine', () => {
  const body =
    ':::scene{id=row aim=draw-map}\nWhat now?\n\n- This\n\n  It helps.\n- That\n\n  It does not.\n:::\n\n:::activity{aim=draw-map}\nDraw.\n:::\n';
  expect(reportOn({ ...whole, 'workshops/01-networks/catch-up.mdx': `${module()}\n${body}` })).toBe(
    '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.',
  );
});

test('nothing is said of aims while the sprint itself cannot be read', () => {
  const report = reportOn({ ...whole, 'workshops/01-networks/index.mdx': hub().replace('weeks: 6', 'weeks: six') });
  expect(report).toContain('1 problem in 1 of 4 files.');
  expect(report).not.toContain('aims-exist');
});

const story = (body: string): string =>
  `---\ntitle: A year\nsummary: A year online.\ninvented: true\n---\n\n${enough}\n\n${body}\n`;
const scene = ':::scene{id=row}\nWhat now?\n\n- This\n\n  It helps.\n- That\n\n  It does not.\n:::';

test('a question in a story is reported once, whatever it lacks, since it would check nothing', () => {
  const empty = question('draw-map').replace(' aim=draw-map', '').replace('[x]', '[ ]');
  expect(reportOn({ ...whole, 'stories/a-year.md': story(empty) })).toBe(text`
    content/stories/a-year.md:9:1  aims-exist
      A story has no aims, so a question here checks nothing.
      Fix: move it to the module or lesson whose aim it checks, or take it out.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('the only question on an aim does not help on an officer’s sheet, and is not missed twice', () => {
  expect(
    reportOn({
      ...whole,
      'workshops/01-networks/catch-up.mdx': module({ asks: [] }),
      'workshops/01-networks/officer.md': `${officer}\n${question('draw-map')}`,
    }),
  ).toBe(text`
    content/workshops/01-networks/officer.md:8:1  aims-exist
      Members do not read the officer's sheet, so a question here checks nothing.
      Fix: move it to the module or lesson whose aim it checks, or take it out.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a question on an officer’s sheet is one problem, even where its aim is misspelt', () => {
  const sheet = `${officer}\n${question('drw-map', 'own')}`;
  expect(reportOn({ ...whole, 'workshops/01-networks/officer.md': sheet })).toContain('1 problem in 1 of 4 files.');
});

test('a scene or an activity of a story names no aim', () => {
  const body = `${scene.replace('id=row', 'id=row aim=draw-map')}\n\n:::activity{aim=draw-map}\nDraw.\n:::`;
  const report = reportOn({ ...whole, 'stories/a-year.md': story(body) });
  expect(report).toContain('A story has no aims, so nothing here can name "draw-map".\n  Fix: take aim=draw-map out.');
  expect(report).toContain('2 problems in 1 of 5 files.');
});

test('scenes and activities without an aim may stand in a story, and with one on the sheet of its workshop', () => {
  const activity = ':::activity{aim=draw-map}\nDraw it together.\n:::';
  expect(
    reportOn({
      ...whole,
      'stories/a-year.md': story(scene),
      'workshops/01-networks/officer.md': `${officer}\n${activity}\n`,
    }),
  ).toBe('5 files, 0 lessons, 1 workshop, 1 aim, all with revision.');
  expect(
    reportOn({
      ...whole,
      'workshops/01-networks/officer.md': `${officer}\n${activity.replace('draw-map', 'drw-map')}\n`,
    }),
  ).toContain('content/workshops/01-networks/officer.md:8:1  aims-exist\n  The sprint of "Networks" has no aim called');
});
