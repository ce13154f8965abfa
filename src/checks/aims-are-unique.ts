import { problemFor, spellPlace } from '../programme/problem.ts';
import type { Check } from './world.ts';

const problem = problemFor('aims-are-unique');

/** No two aims of one sprint, or of one lesson, share an id. */
export const aimsAreUnique: Check = ({ programme }) => {
  const lists = [
    ...programme.lessons.map((entry) => ({ entry, aims: entry.data.aims, path: ['aims'] })),
    ...programme.workshops.flatMap(({ hub }) =>
      hub ? [{ entry: hub, aims: hub.data.sprint.aims, path: ['sprint', 'aims'] }] : [],
    ),
  ];
  return lists.flatMap(({ entry, aims, path }) =>
    aims.flatMap(({ id }, index) => {
      const first = aims.findIndex((aim) => aim.id === id);
      if (first === index) return [];
      const place = entry.at([...path, first, 'id']);
      return [
        problem(
          entry.at([...path, index, 'id']),
          `There is already an aim called "${id}" here: ${spellPlace(place)}.`,
          'give this one an id of its own.',
          [{ file: place.file, line: place.line, message: 'the other aim' }],
        ),
      ];
    }),
  );
};
