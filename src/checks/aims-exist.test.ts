import { expect, test } from 'vitest';
import { hub, lesson, module, question, reportOn, text, whole } from './test-kit.ts';

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
