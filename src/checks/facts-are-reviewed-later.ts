import { ofKind } from '../programme/entry.ts';
import { problemFor } from '../programme/problem.ts';
import { spellDay } from '../programme/spell-day.ts';
import type { Check } from './world.ts';

const problem = problemFor('facts-are-reviewed-later');

/** A fact is to be reviewed after it was checked, not before. */
export const factsAreReviewedLater: Check = ({ programme }) =>
  ofKind(programme.entries, 'facts').flatMap((facts) =>
    // Without those that could not be read, the others would be looked for in the wrong lines.
    facts.unread.size > 0
      ? []
      : facts.data.flatMap(({ id, checked, review }, index) =>
          review >= checked
            ? []
            : [
                problem(
                  facts.at([index, 'review']),
                  `The fact "${id}" is to be reviewed by ${spellDay(review)}, but was checked after that, on ${spellDay(checked)}.`,
                  'correct whichever date is wrong.',
                ),
              ],
        ),
  );
