import { placeIn } from '../programme/entry.ts';
import { problemFor } from '../programme/problem.ts';
import type { Check } from './world.ts';

const problem = problemFor('pictures-have-alt-text');

/** Every picture has words that stand in for it. */
export const picturesHaveAltText: Check = ({ programme }) =>
  programme.entries.flatMap((entry) =>
    entry.outline.pictures
      .filter(({ alt }) => alt.trim() === '')
      .map(({ source, spot }) =>
        problem(
          placeIn(entry, spot),
          `The picture ${source} has no alt text, so whoever cannot see it misses its point.`,
          'write the point between the brackets: ![what it shows](…).',
        ),
      ),
  );
