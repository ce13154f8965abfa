import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePlan, type Done, type PlanModule } from './make-plan.ts';

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
const plan = (workshops: string[], minutes?: number, done?: Partial<Done>) => {
  const { steps, later, ...rest } = makePlan(programme, {
    workshops,
    aims: aimsOf(...workshops),
    minutes,
    ...(done ? { done: { modules: [], aims: [], ...done } } : {}),
  });
  return { ...rest, steps: steps.map(({ id }) => id), later: later.map(({ id }) => id) };
};

test('the essential comes first, and then what restores the other aims', () => {
  expect(plan(['one'])).toEqual({
    steps: ['one/catch-up', 'one/extra'],
    minutes: 25,
    met: [],
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
    met: [],
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
  expect(plan([])).toEqual({ steps: [], minutes: 0, met: [], restored: [], left: [], later: [], short: 0 });
});

test('what was finished is left out, and what it covers counts as restored', () => {
  expect(plan(['one', 'two'], 40, { modules: ['one/catch-up', 'set-up'] })).toEqual({
    steps: ['two/catch-up', 'one/extra'],
    minutes: 30,
    met: ['one/a', 'one/b'],
    restored: ['one/c', 'two/a', 'two/b'],
    left: ['two/c'],
    later: ['two/sheet', 'two/long'],
    short: 10,
  });
});

test('an aim that was ticked needs no page any more', () => {
  expect(plan(['two'], undefined, { aims: ['two/c'] })).toMatchObject({
    steps: ['two/catch-up'],
    met: ['two/c'],
    restored: ['two/a', 'two/b'],
  });
});

test('an essential page is behind her when she finished it or ticked all its aims, not when another covers them', () => {
  expect(plan(['two'], undefined, { modules: ['two/catch-up'], aims: ['two/c'] }).steps).toEqual([]);
  expect(plan(['two'], undefined, { aims: aimsOf('two') })).toMatchObject({ steps: [], later: [], left: [] });
  const sheet = module('three/sheet', 5, ['a', 'b', 'c']);
  const session = module('three/catch-up', 20, ['a', 'b', 'c'], { essential: true });
  const made = makePlan([session, sheet], {
    workshops: ['three'],
    aims: aimsOf('three'),
    done: { modules: ['three/sheet'], aims: ['three/a'] },
  });
  expect(made).toMatchObject({ steps: [session], met: aimsOf('three'), restored: [], left: [] });
});

test('what was done elsewhere, and what is not known, changes nothing', () => {
  const elsewhere = { modules: ['one/extra', 'nowhere'], aims: ['one/a', 'nowhere/a'] };
  expect(plan(['two'], 40, elsewhere)).toEqual(plan(['two'], 40));
  expect(plan(['one', 'two'], 40, {})).toEqual(plan(['one', 'two'], 40));
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
  done: Done,
): string[] {
  const aims = missed.flatMap((id) => ['a', 'b', 'c', 'd'].map((aim) => `${id}/${aim}`));
  const made = makePlan(modules, { workshops: missed, aims, minutes, done });
  const all = [...made.steps, ...made.later];
  const covered = new Set(made.steps.flatMap(({ covers }) => covers));
  const coverable = new Set(modules.flatMap(({ covers }) => covers));
  const inTheEnd = new Set(all.flatMap(({ covers }) => covers));
  const isFinished = ({ id }: PlanModule): boolean => done.modules.includes(id);
  const isBehind = (one: PlanModule): boolean =>
    isFinished(one) || (one.covers.length > 0 && one.covers.every((aim) => done.aims.includes(aim)));
  const met = new Set([...done.aims, ...modules.filter(isFinished).flatMap(({ covers }) => covers)]);
  const essential = modules.filter((one) => one.essential && missed.includes(one.workshop ?? '') && !isBehind(one));
  const isMet = (id: string, index: number): boolean => {
    const need = modules.find((one) => one.id === id);
    const isAttended = need?.workshop !== undefined && !missed.includes(need.workshop);
    return !need || isAttended || isBehind(need) || all.indexOf(need) < index;
  };
  const isThereForSomething = (one: PlanModule, index: number): boolean =>
    essential.includes(one) ||
    all.slice(index + 1).some(({ needs }) => needs.includes(one.id)) ||
    one.covers.some(
      (aim) => aims.includes(aim) && !met.has(aim) && !all.slice(0, index).some(({ covers }) => covers.includes(aim)),
    );
  const promises: Record<string, boolean> = {
    'the minutes are those of the steps': made.minutes === total(made.steps),
    'the steps fit': made.minutes <= (minutes ?? Infinity),
    'the shortfall is named': made.short === Math.max(0, total(all) - (minutes ?? Infinity)),
    'nothing stands there twice': new Set(all).size === all.length,
    'nothing done is planned again': !all.some(isBehind),
    'met is what was ticked and what was finished': isSame(
      made.met,
      aims.filter((aim) => met.has(aim)),
    ),
    'restored is what else a step covers': isSame(
      made.restored,
      aims.filter((aim) => covered.has(aim) && !met.has(aim)),
    ),
    'every aim is met, restored or left': isSame(
      [...made.met, ...made.restored, ...made.left].toSorted(),
      aims.toSorted(),
    ),
    'what can be restored is, in the end': aims.every(
      (aim) => met.has(aim) || !coverable.has(aim) || inTheEnd.has(aim),
    ),
    'without a budget nothing waits': minutes !== undefined || made.later.length === 0,
    'needs come first': all.every((one, index) => one.needs.every((id) => isMet(id, index))),
    'every essential module is named': essential.every((one) => all.includes(one)),
    'nothing is there for nothing': all.every(isThereForSomething),
  };
  return Object.entries(promises).flatMap(([promise, isKept]) => (isKept ? [] : [promise]));
}

/** Any of these modules finished, and any of the aims ticked; now and then nothing of either. */
const doneIn = (modules: readonly PlanModule[]): fc.Arbitrary<Done> =>
  fc.record({
    modules: fc.subarray(modules.map(({ id }) => id)),
    aims: fc.subarray(workshopIds.flatMap((id) => ['a', 'b', 'c', 'd'].map((aim) => `${id}/${aim}`))),
  });
const nothing: Done = { modules: [], aims: [] };

test('for every set of missed workshops and every budget, a plan is honest, whatever is done already', () => {
  const withDone = programmes.chain((modules) => fc.tuple(fc.constant(modules), doneIn(modules)));
  fc.assert(
    fc.property(withDone, ([modules, some]) => {
      const broken = [nothing, some].flatMap((done) =>
        subsets.flatMap((missed) =>
          budgets.flatMap((minutes) =>
            brokenPromises(modules, missed, minutes, done).map(
              (promise) => `${missed.join()} in ${minutes} with ${JSON.stringify(done)}: ${promise}`,
            ),
          ),
        ),
      );
      expect(broken).toEqual([]);
    }),
    { numRuns: 120, seed: 2014 },
  );
});

test('whoever goes on with her plan, page by page, comes to its end, and never to another page', () => {
  const withMissed = fc.tuple(programmes, fc.constantFrom(...subsets));
  fc.assert(
    fc.property(withMissed, ([modules, workshops]) => {
      const aims = workshops.flatMap((id) => ['a', 'b', 'c', 'd'].map((aim) => `${id}/${aim}`));
      const { steps } = makePlan(modules, { workshops, aims });
      const ids = steps.map(({ id }) => id);
      const after = (count: number): string[] =>
        makePlan(modules, { workshops, aims, done: { modules: ids.slice(0, count), aims: [] } }).steps.map(
          ({ id }) => id,
        );
      for (const count of ids.keys()) expect(after(count)).toEqual(ids.slice(count));
      expect(after(ids.length)).toEqual([]);
    }),
    { numRuns: 200, seed: 2014 },
  );
});
