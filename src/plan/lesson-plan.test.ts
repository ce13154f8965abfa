import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { assemble } from '../programme/programme.ts';
import { readContent } from '../source/read-content.ts';
import {
  mostMinutes,
  mostRefreshers,
  planLessons,
  type Answers,
  type LessonPlan,
  type PlanLesson,
  type Statement,
} from './lesson-plan.ts';

const lesson = (id: string, path: PlanLesson['path'], minutes = 10, facts = 0): PlanLesson => ({
  id,
  path,
  minutes,
  facts,
});
const masterclass = [
  lesson('begin', 'foundation', 9),
  lesson('safe', 'everyone', 10, 3),
  lesson('write', 'foundation'),
  lesson('rules', 'everyone', 10, 8),
  lesson('trouble', 'everyone', 10, 1),
  lesson('teach', 'confident', 10, 2),
];
const statements: Statement[] = [
  { id: 'purpose', lessons: ['begin'] },
  { id: 'hours', lessons: ['begin', 'write'] },
  { id: 'locked', lessons: ['safe'] },
  { id: 'imprint', lessons: ['rules'] },
];
const ids = ({ lessons }: LessonPlan): string[] => lessons.map(({ id }) => id);
const answer = (answers: Answers, among: readonly PlanLesson[] = masterclass): LessonPlan =>
  planLessons(statements, among, answers);

test('what is not true yet brings its lessons, in the order of the programme, and nothing else does', () => {
  expect(answer({ purpose: 'true', hours: 'not', locked: 'true', imprint: 'not' })).toEqual({
    kind: 'gaps',
    path: 'foundation',
    lessons: [masterclass[0], masterclass[2], masterclass[3]],
    minutes: 29,
    later: [],
    open: 0,
  });
});

test('whoever has all of it is offered a second look where most facts change, and nothing foundational', () => {
  const plan = answer({ purpose: 'true', hours: 'true', locked: 'true', imprint: 'true' });
  expect(plan).toMatchObject({ kind: 'refresh', path: 'confident', minutes: 30 });
  expect(ids(plan)).toEqual(['safe', 'rules', 'teach']);
});

test('whoever has answered nothing is offered the first lesson, and told of no path', () => {
  const plan = answer({});
  expect(plan).toMatchObject({ kind: 'unanswered', path: undefined, open: 4 });
  expect(ids(plan)).toEqual(['begin']);
});

test('one gap in the basics is filled, and the confident path still fits', () => {
  const three = [...statements, { id: 'posted', lessons: ['write'] }];
  const plan = planLessons(three, masterclass, { purpose: 'true', hours: 'true', posted: 'not' });
  expect(ids(plan)).toEqual(['write']);
  expect(plan.path).toBe('confident');
});

test('where an hour is too short, what keeps her safe stays and the rest is named for another day', () => {
  const long = masterclass.map((one) => ({ ...one, minutes: 20 }));
  const plan = answer({ purpose: 'not', hours: 'not', locked: 'not', imprint: 'not' }, long);
  expect(ids(plan)).toEqual(['begin', 'safe', 'rules']);
  expect(plan.minutes).toBe(60);
  expect(plan.later.map(({ id }) => id)).toEqual(['write']);
});

test('a lesson that a statement names and the programme does not have is passed over', () => {
  expect(ids(answer({ hours: 'not' }, masterclass.slice(1)))).toEqual(['write']);
});

let real: { statements: readonly Statement[]; lessons: PlanLesson[] };
beforeAll(async () => {
  const { entries } = await readContent(fileURLToPath(new URL('../../content', import.meta.url)));
  const { skillsCheck, lessons } = assemble(entries);
  real = {
    statements: skillsCheck?.data.statements ?? [],
    lessons: lessons.map(({ id, data, outline }) => ({ ...lesson(id, data.path, data.minutes, outline.facts.length) })),
  };
});

/** What holds for every answer that anybody could give; the names of what does not. */
function broken({ statements: asked, lessons }: typeof real, answers: Answers, plan: LessonPlan): string[] {
  const all = [...plan.lessons, ...plan.later];
  const places = (some: readonly PlanLesson[]): number[] => some.map((one) => lessons.indexOf(one));
  const isSorted = (numbers: number[]): boolean => numbers.every((place, index) => place > (numbers[index - 1] ?? -1));
  const isWanted = ({ id }: PlanLesson): boolean =>
    asked.some((statement) => statement.lessons.includes(id) && answers[statement.id] === 'not');
  const saysNothing = asked.every(({ id }) => !answers[id]);
  const claims: Record<string, boolean> = {
    'it is empty': plan.lessons.length === 0,
    'it takes longer than its cap': plan.minutes > mostMinutes,
    'its minutes are not the sum': plan.minutes !== plan.lessons.reduce((sum, { minutes }) => sum + minutes, 0),
    'a lesson is there twice': new Set(all).size !== all.length,
    'it is out of order': !isSorted(places(plan.lessons)) || !isSorted(places(plan.later)),
    'something foundational is forced on the fluent':
      !saysNothing && all.some((one) => one.path === 'foundation' && !isWanted(one)),
    'a lesson for a gap is missing': lessons.some((one) => isWanted(one) && !all.includes(one)),
    'it is longer than a second look may be': plan.kind === 'refresh' && plan.lessons.length > mostRefreshers,
  };
  return Object.keys(claims).filter((claim) => claims[claim]);
}

/** Every answer of true and not yet; of a check too long for that, each single gap, and none. */
const vectorsOf = (length: number): number[] =>
  length <= 15
    ? [...Array(2 ** length).keys()]
    : [0, ...Array.from({ length: Math.min(length, 30) }, (_, place) => 1 << place)];

test('every answer of true and not yet to the real skills check makes a plan that keeps its promises', () => {
  const { statements: asked, lessons } = real;
  expect(asked.length).toBeGreaterThan(0);
  const reached = new Set<string>();
  const faults = new Set<string>();
  for (const vector of vectorsOf(asked.length)) {
    const answers = Object.fromEntries(
      asked.map(({ id }, place) => [id, (vector >> place) & 1 ? ('not' as const) : ('true' as const)]),
    );
    const plan = planLessons(asked, lessons, answers);
    for (const fault of broken(real, answers, plan)) faults.add(`${vector}: ${fault}`);
    for (const id of ids(plan)) reached.add(id);
  }
  expect([...faults].slice(0, 10)).toEqual([]);
  expect(lessons.filter(({ id }) => !reached.has(id))).toEqual([]);
});

test('statements left open break none of the promises', () => {
  const vectors = fc.array(fc.constantFrom('true' as const, 'not' as const, undefined), {
    minLength: real.statements.length,
    maxLength: real.statements.length,
  });
  fc.assert(
    fc.property(vectors, (vector) => {
      const answers = Object.fromEntries(real.statements.map(({ id }, place) => [id, vector[place]]));
      expect(broken(real, answers, planLessons(real.statements, real.lessons, answers))).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});

test('in a programme of any lessons, the promises hold as well', () => {
  const programmes = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...'abcdefghij'),
      path: fc.constantFrom('foundation' as const, 'everyone' as const, 'confident' as const),
      minutes: fc.integer({ min: 1, max: mostMinutes }),
      facts: fc.nat(5),
    }),
    { selector: ({ id }) => id, minLength: 1 },
  );
  fc.assert(
    fc.property(
      programmes,
      fc.array(fc.constantFrom('true' as const, 'not' as const), { minLength: 1 }),
      (all, given) => {
        const asked = given.map((_, place) => ({ id: `s${place}`, lessons: [String(all[place % all.length]?.id)] }));
        const answers = Object.fromEntries(given.map((own, place) => [`s${place}`, own]));
        const plan = planLessons(asked, all, answers);
        // Where each lesson is foundational, the fluent have a colleague to teach instead.
        const faults = broken({ statements: asked, lessons: all }, answers, plan);
        expect(plan.path === 'confident' ? faults.filter((fault) => fault !== 'it is empty') : faults).toEqual([]);
      },
    ),
  );
});
