import { problemFor, spellPlace } from '../programme/problem.ts';
import { aimLists } from './parts/aim-lists.ts';
import type { Check } from './world.ts';

const problem = problemFor('aims-are-unique');

/** No two aims of one sprint, or of one lesson, share an id. */
export const aimsAreUnique: Check = ({ programme }) =>
  aimLists(programme).flatMap(({ aims, at }) =>
    aims.flatMap(({ id }, index) => {
      const first = aims.findIndex((aim) => aim.id === id);
      if (first === index) return [];
      const place = at(first, 'id');
      return [
        problem(
          at(index, 'id'),
          `There is already an aim called "${id}" here: ${spellPlace(place)}.`,
          'give this one an id of its own.',
          [{ file: place.file, line: place.line, message: 'the other aim' }],
        ),
      ];
    }),
  );
