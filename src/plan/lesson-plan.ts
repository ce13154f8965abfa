import type { Path } from '../programme/schema.ts';

/** A statement of the skills check, with the lessons for whoever does not agree. */
export interface Statement {
  readonly id: string;
  readonly lessons: readonly string[];
}

/** What the plan knows of a lesson of the masterclass. */
export interface PlanLesson {
  readonly id: string;
  readonly path: Path;
  readonly minutes: number;
  /** How many of its facts date: the more, the sooner it is worth another look. */
  readonly facts: number;
}

/** What a member says of each statement, by its id. Whoever says nothing of a statement has no entry for it. */
export type Answers = Readonly<Record<string, 'true' | 'not' | undefined>>;

export interface LessonPlan<L extends PlanLesson = PlanLesson> {
  /** Lessons for what is not true yet; a second look, where all that was answered is true; or no answer yet. */
  readonly kind: 'gaps' | 'refresh' | 'unanswered';
  /** The path that fits, where enough was answered to tell. It is said and changes no lesson. */
  readonly path: 'foundation' | 'confident' | undefined;
  /** The lessons, in the order of the programme. */
  readonly lessons: readonly L[];
  /** The minutes of these lessons together. */
  readonly minutes: number;
  /** Lessons that would help as well and are for another day, in the order of the programme. */
  readonly later: readonly L[];
  /** How many statements were left open. */
  readonly open: number;
}

/**
 * The most minutes of a plan: one evening hour. The masterclass is longer, and a plan that cannot be
 * finished on the day it is made is put away.
 */
export const mostMinutes = 60;

/** The most lessons that a member is shown for a second look: half an hour, since she needs none of them. */
export const mostRefreshers = 3;

/** Where the hour is too short, what keeps a member safe and lawful comes first. */
const urgency: Readonly<Record<Path, number>> = { everyone: 0, foundation: 1, confident: 2 };

/**
 * The lessons that fit what a member says of herself. Each statement that is not true yet brings its
 * lessons; a lesson comes in no other way, so nothing foundational is there for somebody who said true
 * to all its statements. Where nothing is missing, these are the lessons for a second look: not the
 * foundational ones, and those first that hold most facts which date. Before any answer it is the first lesson.
 *
 * `lessons` are the masterclass in its order. Statements may name lessons that are not in it: those
 * are passed over. The minutes never exceed `mostMinutes`; what does not fit is in `later`. The plan is
 * empty only where the programme has no lesson that fits into it.
 */
export function planLessons<L extends PlanLesson>(
  statements: readonly Statement[],
  lessons: readonly L[],
  answers: Answers,
): LessonPlan<L> {
  const answered = statements.filter(({ id }) => answers[id]);
  const missing = answered.filter(({ id }) => answers[id] === 'not');
  const countFor = ({ id }: L): number => missing.filter((statement) => statement.lessons.includes(id)).length;
  const helpful = lessons.filter((lesson) => countFor(lesson) > 0);

  const inOrder = (some: readonly L[]): L[] => lessons.filter((lesson) => some.includes(lesson));
  const plan = (kind: LessonPlan['kind'], chosen: readonly L[]): LessonPlan<L> => {
    const fitting: L[] = [];
    let minutes = 0;
    for (const lesson of chosen)
      if (minutes + lesson.minutes <= mostMinutes) {
        fitting.push(lesson);
        minutes += lesson.minutes;
      }
    return {
      kind,
      path: pathFor(statements, answers, lessons),
      lessons: inOrder(fitting),
      minutes,
      later: inOrder(chosen.filter((lesson) => !fitting.includes(lesson))),
      open: statements.length - answered.length,
    };
  };

  if (helpful.length > 0)
    return plan(
      'gaps',
      [...helpful].sort((one, other) => urgency[one.path] - urgency[other.path] || countFor(other) - countFor(one)),
    );
  if (answered.length === 0) return plan('unanswered', lessons.slice(0, 1));
  return plan(
    'refresh',
    lessons
      .filter(({ path }) => path !== 'foundation')
      .sort((one, other) => other.facts - one.facts)
      .slice(0, mostRefreshers),
  );
}

/**
 * The foundation path fits whoever says "not yet" to half or more of what she answered of the basics.
 * Whoever has answered less than half of them is told of no path.
 */
function pathFor(
  statements: readonly Statement[],
  answers: Answers,
  lessons: readonly PlanLesson[],
): LessonPlan['path'] {
  const foundation = new Set(lessons.filter(({ path }) => path === 'foundation').map(({ id }) => id));
  const basics = statements.filter((statement) => statement.lessons.some((id) => foundation.has(id)));
  const answered = basics.filter(({ id }) => answers[id]).length;
  const missing = basics.filter(({ id }) => answers[id] === 'not').length;
  if (answered * 2 < basics.length) return undefined;
  return missing > 0 && missing * 2 >= answered ? 'foundation' : 'confident';
}
