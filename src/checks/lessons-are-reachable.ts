import { ofKind } from '../programme/entry.ts';
import { problemFor } from '../programme/problem.ts';
import { mayBeUnread, type Check } from './world.ts';

const problem = problemFor('lessons-are-reachable');

/** Every lesson is where some statement of the skills check leads, if there is a skills check. */
export const lessonsAreReachable: Check = ({ programme, entries }) => {
  const { skillsCheck, lessons } = programme;
  if (!skillsCheck || mayBeUnread(skillsCheck, ['statements'])) return [];
  const named = new Set(skillsCheck.data.statements.flatMap((statement) => statement.lessons));
  const known = new Set(ofKind(entries, 'lesson').map(({ id }) => id));
  // One that does not exist is reported, and may be the one that is missing.
  if ([...named].some((id) => !known.has(id))) return [];
  return lessons
    .filter(({ id }) => !named.has(id))
    .map((lesson) =>
      problem(
        lesson.at(['title']),
        `No statement of the skills check leads to "${lesson.data.title}", so whoever needs it is not sent there.`,
        `add ${lesson.id} to the lessons of a statement in ${skillsCheck.file}, or write a statement for it.`,
        [{ file: skillsCheck.file, line: null, message: 'the skills check' }],
      ),
    );
};
