import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePlan, type PlanModule } from './make-plan.ts';

const module = (id: string, minutes: number, covers: string[], more: Partial<PlanModule> = {}): PlanModule => ({
  id,
  workshop: id.split('/')[0],
  minutes,
  covers: covers.map((aim) => `${id.split('/')[0]}/${aim}`),
  needs: [],
  essential: false,
  ...more,
});
const lesson = (id: string, minutes: number): PlanModule => ({
  id,
  workshop: undefined,
  minutes,
  covers: [],
  needs: [],
  essential: true,
});
const programme = [
  lesson('set-up', 10),
  module('one/catch-up', 20, ['a', 'b'], { essential: true }),
  module('one/extra', 5, ['c']),
  module('two/catch-up', 25, ['a', 'b'], { essential: true, needs: ['one/catch-up'] }),
  module('two/sheet', 5, ['a']),
  module('two/long', 15, ['c'], { needs: ['set-up', 'two/sheet'] }),
];
const aimsOf = (...workshops: string[]): string[] =>
  workshops.flatMap((id) => ['a', 'b', 'c'].map((aim) => `${id}/${aim}`));
const plan = (workshops: string[], minutes?: number) => {
  const { steps, later, ...rest } = makePlan(programme, { workshops, aims: aimsOf(...workshops), minutes });
  return { ...rest, steps: steps.map(({ id }) => id), later: later.map(({ id }) => id) };
};

test('the essential comes first, and then what restores the other aims', () => {
  expect(plan(['one'])).toEqual({
    steps: ['one/catch-up', 'one/extra'],
    minutes: 25,
    restored: ['one/a', 'one/b', 'one/c'],
    left: [],
    later: [],
    short: 0,
  });
});

test('what a module needs stands before it, and what was attended counts as done', () => {
  expect(plan(['two']).steps).toEqual(['two/catch-up', 'set-up', 'two/sheet', 'two/long']);
  expect(plan(['one', 'two']).steps.slice(0, 2)).toEqual(['one/catch-up', 'two/catch-up']);
});

test('what does not fit is named, and the minutes that are missing too', () => {
  expect(plan(['one', 'two'], 40)).toEqual({
    steps: ['one/catch-up', 'one/extra', 'two/sheet'],
    minutes: 30,
    restored: ['one/a', 'one/b', 'one/c', 'two/a'],
    left: ['two/b', 'two/c'],
    later: ['two/catch-up', 'set-up', 'two/long'],
    short: 40,
  });
});

test('ten minutes are used for what they can restore', () => {
  expect(plan(['two'], 10)).toMatchObject({ steps: ['two/sheet'], restored: ['two/a'], short: 45 });
  expect(plan(['two'], 0)).toMatchObject({ steps: [], restored: [], left: aimsOf('two') });
});

test('who missed nothing needs nothing', () => {
  expect(plan([])).toEqual({ steps: [], minutes: 0, restored: [], left: [], later: [], short: 0 });
});

test('needs in a circle, and ones that do not exist, hang nothing', () => {
  const circle = [
    module('one/a', 5, ['a'], { needs: ['one/b', 'nowhere'] }),
    module('one/b', 5, ['b'], { needs: ['one/a'] }),
  ];
  const { steps } = makePlan(circle, { workshops: ['one'], aims: ['one/a', 'one/b'] });
  expect(steps.map(({ id }) => id).toSorted()).toEqual(['one/a', 'one/b']);
});

/** Programmes of up to four workshops, whose modules need only what comes before them. */
const programmes = fc
  .array(
    fc.record({
      workshop: fc.constantFrom('w1', 'w2', 'w3', 'w4', undefined),
      minutes: fc.integer({ min: 1, max: 30 }),
      covers: fc.subarray(['a', 'b', 'c', 'd']),
      needs: fc.array(fc.nat(), { maxLength: 2 }),
      essential: fc.boolean(),
    }),
    { maxLength: 14 },
  )
  .map((modules) =>
    modules.map((one, index): PlanModule => ({
      ...one,
      id: `m${index}`,
      covers: one.workshop === undefined ? [] : one.covers.map((aim) => `${one.workshop}/${aim}`),
      needs: index === 0 ? [] : one.needs.map((number) => `m${number % index}`),
    })),
  );
const workshopIds = ['w1', 'w2', 'w3', 'w4'];
const subsets = Array.from({ length: 16 }, (_, bits) => workshopIds.filter((_id, index) => bits & (1 << index)));
const budgets = [undefined, 0, 5, 10, 20, 40, 60, 90, 240];

const total = (list: readonly PlanModule[]): number => list.reduce((sum, one) => sum + one.minutes, 0);
const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean => one.join() === other.join();

/** What a plan for some missed workshops promises and does not keep. */
function brokenPromises(
  modules: readonly PlanModule[],
  missed: readonly string[],
  minutes: number | undefined,
): string[] {
  const aims = missed.flatMap((id) => ['a', 'b', 'c', 'd'].map((aim) => `${id}/${aim}`));
  const made = makePlan(modules, { workshops: missed, aims, minutes });
  const all = [...made.steps, ...made.later];
  const covered = new Set(made.steps.flatMap(({ covers }) => covers));
  const coverable = new Set(modules.flatMap(({ covers }) => covers));
  const inTheEnd = new Set(all.flatMap(({ covers }) => covers));
  const essential = modules.filter(({ workshop, essential: is }) => is && missed.includes(workshop ?? ''));
  const isMet = (id: string, index: number): boolean => {
    const need = modules.find((one) => one.id === id);
    const isAttended = need?.workshop !== undefined && !missed.includes(need.workshop);
    return !need || isAttended || all.indexOf(need) < index;
  };
  const isThereForSomething = (one: PlanModule, index: number): boolean =>
    essential.includes(one) ||
    all.slice(index + 1).some(({ needs }) => needs.includes(one.id)) ||
    one.covers.some((aim) => aims.includes(aim) && !all.slice(0, index).some(({ covers }) => covers.includes(aim)));
  const promises: Record<string, boolean> = {
    'the minutes are those of the steps': made.minutes === total(made.steps),
    'the steps fit': made.minutes <= (minutes ?? Infinity),
    'the shortfall is named': made.short === Math.max(0, total(all) - (minutes ?? Infinity)),
    'nothing stands there twice': new Set(all).size === all.length,
    'restored is what a step covers': isSame(
      made.restored,
      aims.filter((aim) => covered.has(aim)),
    ),
    'every aim is restored or left': isSame([...made.restored, ...made.left].toSorted(), aims.toSorted()),
    'what can be restored is, in the end': aims.every((aim) => !coverable.has(aim) || inTheEnd.has(aim)),
    'without a budget nothing waits': minutes !== undefined || made.later.length === 0,
    'needs come first': all.every((one, index) => one.needs.every((id) => isMet(id, index))),
    'every essential module is named': essential.every((one) => all.includes(one)),
    'nothing is there for nothing': all.every(isThereForSomething),
  };
  return Object.entries(promises).flatMap(([promise, isKept]) => (isKept ? [] : [promise]));
}

test('for every set of missed workshops and every budget, a plan is honest', () => {
  fc.assert(
    fc.property(programmes, (modules) => {
      const broken = subsets.flatMap((missed) =>
        budgets.flatMap((minutes) =>
          brokenPromises(modules, missed, minutes).map((promise) => `${missed.join()} in ${minutes}: ${promise}`),
        ),
      );
      expect(broken).toEqual([]);
    }),
    { numRuns: 150, seed: 2014 },
  );
});
