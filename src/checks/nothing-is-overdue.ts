import { ofKind, type AnyEntry } from '../programme/entry.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import { spellDay } from '../programme/spell-day.ts';
import type { Check } from './world.ts';

const problem = problemFor('nothing-is-overdue');

const isGroup = /\b(?:team|group|office|department|service|unit|board|committee|council)$/i;

/** "by the end of 1 May 2027, by the Learning team": the day itself still counts. */
const deadline = (review: string, owner: string | undefined): string => {
  const by = owner && `, by ${isGroup.test(owner) && !/^the\b/i.test(owner) ? 'the ' : ''}${owner}`;
  return `by the end of ${spellDay(review)}${by ?? ''}.`;
};

function pagesOverdue(entries: readonly AnyEntry[], on: string): Problem[] {
  return entries.flatMap((entry) => {
    if (!('review' in entry.data) || entry.data.review === undefined || entry.data.review >= on) return [];
    return [
      problem(
        entry.at(['review']),
        `This was to be reviewed ${deadline(entry.data.review, entry.data.owner)}`,
        'read it through, put right what has changed, and set a new date.',
      ),
    ];
  });
}

function factsOverdue(entries: readonly AnyEntry[], on: string): Problem[] {
  return ofKind(entries, 'facts').flatMap((facts) =>
    // Without those that could not be read, the others would be looked for in the wrong lines.
    facts.unread.size > 0
      ? []
      : facts.data.flatMap(({ id, review, owner, source }, index) =>
          review >= on
            ? []
            : [
                problem(
                  facts.at([index, 'review']),
                  `The fact "${id}" was to be reviewed ${deadline(review, owner)}`,
                  `see what ${source.publisher} says now, put right what has changed, and set new dates for checked and review.`,
                ),
              ],
        ),
  );
}

/** On the day that `--on` names, no page, list or fact is past its day of review. Without it nobody asks for the date. */
export const nothingIsOverdue: Check = ({ programme, on }) =>
  on === undefined ? [] : [...pagesOverdue(programme.entries, on), ...factsOverdue(programme.entries, on)];
