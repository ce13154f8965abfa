import type { AnyEntry, Entry } from '../programme/entry.ts';
import { ledger } from '../programme/ledger.ts';
import { problemFor } from '../programme/problem.ts';
import { holesMayFollow, questionsMayBeHidden, type Check } from './world.ts';

const problem = problemFor('aims-are-questioned');

/** A lesson whose questions name aims that it does not have, or cannot be read, says nothing about holes. */
const lessonMayBeWhole = (lesson: Entry<'lesson'>): boolean =>
  !lesson.unread.has('aims') &&
  !questionsMayBeHidden(lesson as AnyEntry) &&
  lesson.outline.questions.every(({ aim }) => lesson.data.aims.some((own) => own.id === aim));

/** Every aim, of sprints and of lessons, is checked by at least one question. */
export const aimsAreQuestioned: Check = ({ programme, strays }) => {
  const unasked = ledger(programme).filter((row) => row.questions.length === 0);
  const message = (aim: string): string =>
    `No question checks the aim "${aim}", so a member cannot tell whether she has got it.`;
  return unasked.flatMap((row) => {
    const lesson = programme.lessons.find(({ id }) => id === row.lesson);
    if (lesson) {
      const index = lesson.data.aims.findIndex(({ id }) => id === row.aim);
      return lessonMayBeWhole(lesson)
        ? [
            problem(
              lesson.at(['aims', index, 'id']),
              message(row.aim),
              `add a :::question with aim=${row.aim} to this lesson.`,
            ),
          ]
        : [];
    }
    const workshop = programme.workshops.find(({ id }) => id === row.workshop);
    if (!workshop?.hub || holesMayFollow(workshop, strays)) return [];
    if ([workshop.hub, ...workshop.modules].some((entry) => questionsMayBeHidden(entry as AnyEntry))) return [];
    // An aim that nothing covers is reported by itself; its question would stand in the module that is missing.
    if (row.modules.length === 0) return [];
    const index = workshop.aims.findIndex(({ id }) => id === row.aim);
    return [
      problem(
        workshop.hub.at(['sprint', 'aims', index, 'id']),
        message(row.aim),
        `add a :::question with aim=${row.aim} to ${workshop.catchUp?.file ?? 'a module of the workshop'}.`,
      ),
    ];
  });
};
