import { placeIn, type AnyEntry } from '../programme/entry.ts';
import { problemFor, spellPlace, type Place, type Problem } from '../programme/problem.ts';
import { routeOfFile } from '../programme/routes.ts';
import { holdsQuestions } from './aims-exist.ts';
import { copiedPages } from './parts/copied-pages.ts';
import type { Check } from './world.ts';

const problem = problemFor('question-ids-are-unique');

/** A page that was copied whole is told that once, and nothing of each id. */
const judgeCopies = (copies: ReadonlyMap<AnyEntry, AnyEntry>): Problem[] =>
  [...copies].map(([copy, original]) =>
    problem(
      { file: copy.file, line: null, column: null },
      `This page has the same questions as ${original.file}.`,
      'take it out, or give its questions ids of their own.',
      [{ file: original.file, line: null, message: 'the other page' }],
    ),
  );

/** No two questions of the programme share an id, and no two scenes. Progress is kept by it. */
export const questionIdsAreUnique: Check = ({ programme }) => {
  const seen = new Map<string, Place & { page: string | undefined }>();
  const copies = copiedPages(programme);
  const twice = programme.entries
    .filter((entry) => !copies.has(entry))
    .flatMap((entry) =>
      // A question where none can count is reported by itself: it has to move or go.
      [...(holdsQuestions(entry) ? entry.outline.questions : []), ...entry.outline.scenes].flatMap(({ id, spot }) => {
        if (id === null) return [];
        const place = placeIn(entry, spot);
        const page = routeOfFile(entry.path);
        const first = seen.get(id);
        if (!first) seen.set(id, { ...place, page });
        // Two files that make one page are reported as such.
        if (!first || (first.page === page && first.file !== entry.file)) return [];
        return [
          problem(
            place,
            `There is already a question or scene called "${id}": ${spellPlace(first)}.`,
            'give this one an id of its own.',
            [{ file: first.file, line: first.line, message: 'the other one' }],
          ),
        ];
      }),
    );
  return [...judgeCopies(copies), ...twice];
};
