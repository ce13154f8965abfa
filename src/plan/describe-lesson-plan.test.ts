import { expect, test } from 'vitest';
import { describePlan } from './describe-lesson-plan.ts';
import type { LessonPlan, PlanLesson } from './lesson-plan.ts';

const lesson: PlanLesson = { id: 'rules', path: 'everyone', minutes: 10, facts: 2 };
const plan = (more: Partial<LessonPlan>): LessonPlan => ({
  kind: 'gaps',
  path: 'foundation',
  lessons: [lesson, lesson],
  minutes: 20,
  later: [],
  open: 0,
  ...more,
});

test('a member with gaps is told the sum, the path, and that nothing is forced on her', () => {
  expect(describePlan(plan({}))).toEqual({
    sum: '2 lessons, 20 minutes in all.',
    about:
      'The foundation path fits you: it takes nothing for granted. That is a suggestion, and every lesson is open to you.',
    teach: '',
    later: '',
  });
});

test('a confident member has the rest of it, and a colleague to teach', () => {
  expect(describePlan(plan({ path: 'confident', lessons: [lesson], minutes: 10, open: 1 }))).toEqual({
    sum: '1 lesson, 10 minutes in all.',
    about:
      'You left 1 statement open. The confident path fits you: you have most of the basics, and these lessons are for the rest. Every other lesson is open to you too.',
    teach: 'And teach one colleague: choose a statement that is true of you, and show somebody how you do it.',
    later: '',
  });
});

test('what the hour leaves out is explained', () => {
  expect(describePlan(plan({ later: [lesson] })).later).toBe(
    'The plan stops at 60 minutes, which is enough for one evening. What keeps you safe and within the rules comes first. For another day:',
  );
});

test('whoever has all of it needs no lesson, and hears why some are there', () => {
  expect(describePlan(plan({ kind: 'refresh', path: 'confident' })).about).toBe(
    'Every statement is true of you, so you need no lesson. The confident path fits you. If you want a second look, these lessons hold most of the facts that change.',
  );
});

test('a few answers are too few to speak of a path', () => {
  expect(describePlan(plan({ kind: 'refresh', path: undefined, open: 12 })).about).toBe(
    'You left 12 statements open. All that you answered is true of you, so you need no lesson. If you want a second look, these lessons hold most of the facts that change.',
  );
  expect(describePlan(plan({ path: undefined, open: 14 })).about).toBe(
    'You left 14 statements open. These lessons are for what is not true of you yet. Every other lesson is open to you too.',
  );
});

test('before any answer there is a way to begin', () => {
  expect(describePlan(plan({ kind: 'unanswered', path: undefined, open: 15 }))).toMatchObject({
    about: 'You have not answered yet. If you would rather just begin, here is the first lesson.',
    teach: '',
  });
});
