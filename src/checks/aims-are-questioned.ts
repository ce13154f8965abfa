import type { AnyEntry, Entry } from '../programme/entry.ts';
import { ledger } from '../programme/ledger.ts';
import { problemFor } from '../programme/problem.ts';
import type { Workshop } from '../programme/programme.ts';
import { isPlaceholder } from './parts/placeholder.ts';
import { draftModules, holesMayFollow, questionsMayBeHidden, type Check } from './world.ts';

const problem = problemFor('aims-are-questioned');

const asks = ({ outline }: Pick<AnyEntry, 'outline'>, aim: string): boolean =>
  outline.questions.some((question) => question.aim === aim);

/**
 * A lesson whose questions name aims that it does not have, that waits for its words or cannot be
 * read, says nothing about holes.
 */
const lessonMayBeWhole = (lesson: Entry<'lesson'>): boolean =>
  !lesson.unread.has('aims') &&
  !questionsMayBeHidden(lesson as AnyEntry) &&
  !isPlaceholder(lesson as AnyEntry) &&
  lesson.outline.questions.every(({ aim }) => lesson.data.aims.some((own) => own.id === aim));

/** The pages of a workshop that questions may stand on. */
const pagesOf = ({ hub, modules }: Workshop): AnyEntry[] => [...(hub ? [hub] : []), ...modules] as AnyEntry[];

/** Every aim, of sprints and of lessons, is checked by at least one question. */
export const aimsAreQuestioned: Check = (world) => {
  const { programme, strays } = world;
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
    if (pagesOf(workshop).some(questionsMayBeHidden)) return [];
    // An aim that nothing covers is reported by itself; its question would stand in the module that is missing.
    const covering = workshop.modules.filter(({ id }) => row.modules.includes(id));
    if (covering.length === 0 || (covering as AnyEntry[]).some(isPlaceholder)) return [];
    // A question on the officer's sheet is reported there: it has to move.
    if (workshop.officer && asks(workshop.officer, row.aim)) return [];
    const index = workshop.aims.findIndex(({ id }) => id === row.aim);
    const draft = draftModules(workshop, world).find((module) => asks(module, row.aim));
    return [
      problem(
        workshop.hub.at(['sprint', 'aims', index, 'id']),
        message(row.aim),
        draft
          ? `finish the draft ${draft.file}, which has one, and take draft: true out of it.`
          : `add a :::question with aim=${row.aim} to ${workshop.catchUp?.file ?? 'a module of the workshop'}.`,
      ),
    ];
  });
};
