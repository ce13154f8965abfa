import { mostMinutes, type LessonPlan } from './lesson-plan.ts';

export interface PlanWords {
  /** How many lessons and minutes, in one sentence: it is read out when an answer changes the plan. */
  readonly sum: string;
  /** Why these, and what they are not. */
  readonly about: string;
  /** What to do besides the lessons, for whoever could teach them; empty for everybody else. */
  readonly teach: string;
  /** Why some lessons are for another day; empty where none are. */
  readonly later: string;
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

/** What the page says about a plan of lessons, to the member whose plan it is. */
export function describePlan(plan: LessonPlan): PlanWords {
  const { kind, path, lessons, minutes, later, open } = plan;
  return {
    sum: lessons.length > 0 ? `${count(lessons.length, 'lesson')}, ${count(minutes, 'minute')} in all.` : '',
    about:
      kind === 'unanswered'
        ? 'You have not answered yet. If you would rather just begin, here is the first lesson.'
        : [
            ...(open > 0 ? [`You left ${count(open, 'statement')} open.`] : []),
            kind === 'refresh' ? aboutSecondLook(plan) : aboutGaps(path),
          ].join(' '),
    teach:
      path === 'confident'
        ? 'And teach one colleague: choose a statement that is true of you, and show somebody how you do it.'
        : '',
    later:
      later.length > 0
        ? `The plan stops at ${mostMinutes} minutes, which is enough for one evening. What keeps you safe and within the rules comes first. For another day:`
        : '',
  };
}

const aboutSecondLook = ({ path, lessons, open }: LessonPlan): string =>
  [
    open > 0
      ? 'All that you answered is true of you, so you need no lesson.'
      : 'Every statement is true of you, so you need no lesson.',
    ...(path === 'confident' ? ['The confident path fits you.'] : []),
    ...(lessons.length > 0 ? ['If you want a second look, these lessons hold most of the facts that change.'] : []),
  ].join(' ');

function aboutGaps(path: LessonPlan['path']): string {
  if (path === 'foundation')
    return 'The foundation path fits you: it takes nothing for granted. That is a suggestion, and every lesson is open to you.';
  if (path === 'confident')
    return 'The confident path fits you: you have most of the basics, and these lessons are for the rest. Every other lesson is open to you too.';
  return 'These lessons are for what is not true of you yet. Every other lesson is open to you too.';
}
