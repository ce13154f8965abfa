import { placeIn } from '../programme/entry.ts';
import { problemFor, spellPlace, type Place } from '../programme/problem.ts';
import type { Check } from './world.ts';

const problem = problemFor('question-ids-are-unique');

/** No two questions of the programme share an id, and no two scenes. Progress is kept by it. */
export const questionIdsAreUnique: Check = ({ programme }) => {
  const seen = new Map<string, Place>();
  return programme.entries.flatMap((entry) => [...entry.outline.questions, ...entry.outline.scenes].flatMap(({ id, spot }) => {
    if (id === null) return [];
    const place = placeIn(entry, spot);
    const first = seen.get(id);
    if (!first) {
      seen.set(id, place);
      return [];
    }
    return [problem(place, `There is already a question or scene called "${id}": ${spellPlace(first)}.`, 'give this one an id of its own.', [{ file: first.file, line: first.line, message: 'the other one' }])];
  }));
};
