import { expect, test } from 'vitest';
import { describeCatchUp } from './describe-catch-up.ts';
import { makePlan, type Done, type PlanModule } from './make-plan.ts';

const module = (id: string, minutes: number, covers: string[], essential = false): PlanModule => ({
  id,
  workshop: 'networks',
  minutes,
  covers,
  needs: [],
  essential,
});
const modules = [
  module('catch-up', 25, ['a', 'b'], true),
  module('sheet', 5, ['c']),
  module('map', 10, ['d']),
  module('touches-all', 30, ['a', 'b', 'c', 'd']),
];

const words = (done: Partial<Done>, minutes?: number, aims = ['a', 'b', 'c', 'd']) => {
  const asked = { workshops: ['networks'], aims };
  const all = { modules: [], aims: [], ...done };
  return describeCatchUp({
    plan: makePlan(modules, { ...asked, minutes, done: all }),
    whole: makePlan(modules, asked),
    finished: all.modules,
    minutes,
  });
};

test.each<[what: string, done: Partial<Done>, minutes: number | undefined, sum: string, without: string]>([
  ['nothing is done', {}, undefined, '40 minutes. It restores every aim that you missed.', ''],
  ['nothing is done and time is short', {}, 25, '25 minutes. It restores 2 of the 4 aims that you missed.', ''],
  ['there is no time', {}, 2, 'Nothing of it fits into 2 minutes.', ''],
  [
    'a page is finished',
    { modules: ['catch-up'] },
    undefined,
    '15 minutes. It restores every aim that is still open.',
    'You have finished 1 of the 3 pages; the plan leaves it out.',
  ],
  [
    'two are finished, and there is no time for the third',
    { modules: ['catch-up', 'sheet'] },
    1,
    'Nothing of what is left fits into 1 minute.',
    'You have finished 2 of the 3 pages; the plan leaves them out.',
  ],
  [
    'a page is finished, and another’s aim is ticked',
    { modules: ['sheet'], aims: ['d'] },
    undefined,
    '25 minutes. It restores every aim that is still open.',
    'You have finished 1 of the 3 pages and met the aims of 1 more; the plan leaves them out.',
  ],
  [
    'only aims are ticked, and not all of a page',
    { aims: ['a', 'c'] },
    25,
    '25 minutes. It restores 1 of the 2 aims that are still open.',
    'You have met the aims of 1 of the 3 pages; the plan leaves it out.',
  ],
  [
    'another page touched every aim',
    { modules: ['touches-all'] },
    undefined,
    '25 minutes. No aim that you missed is still open; this stands in for the session itself.',
    'You have met the aims of 2 of the 3 pages; the plan leaves them out.',
  ],
])('when %s, the plan says so', (_, done, minutes, sum, without) => {
  expect(words(done, minutes)).toEqual({ sum, without, isAllDone: false });
});

test('when all is done, the plan says it kindly and leaves out nothing of note', () => {
  expect(words({ modules: ['catch-up', 'sheet'], aims: ['d'] }, 5)).toEqual({
    sum: 'Well done. You have done all of it, and no aim that you missed is still open.',
    without: '',
    isAllDone: true,
  });
});

test('when all pages are done and an aim has none, the plan says whom to ask', () => {
  expect(words({ modules: ['catch-up', 'sheet', 'map'] }, undefined, ['a', 'b', 'c', 'd', 'e']).sum).toBe(
    'Well done. You have done all of it. Ask your support officer about the aims that are still open.',
  );
});
