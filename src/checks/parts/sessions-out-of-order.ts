import { problemFor, type Problem } from '../../programme/problem.ts';
import { spellDay } from '../../programme/spell-day.ts';
import { longestRun } from './longest-run.ts';
import { fitsBetween, meantYear } from './session-spans.ts';
import { also, neighbours, type Sitting } from './sittings.ts';

const problem = problemFor('sessions-are-in-order');

const hourOf = (moment: string): string => moment.slice(11);

/** What to say of a session whose time does not fit in with those that are in order. */
export function misplaced(sitting: Sitting, inOrder: readonly Sitting[]): Problem[] {
  const [above, below] = neighbours(sitting, inOrder);
  const isAbove = above !== undefined && !fitsBetween(sitting, above, undefined);
  const other = isAbove ? above : below;
  if (!other) return [];
  const { title, starts, ends, at } = sitting;
  const [first, second] = isAbove ? [other, sitting] : [sitting, other];
  const name = `${other.name}, ${isAbove ? 'above' : 'below'} it`;
  const isOverlap = starts < other.ends && other.starts < ends;
  const year = meantYear(sitting, above, below);
  return [
    problem(
      at('starts'),
      isOverlap
        ? `${title} lasts from ${hourOf(starts)} to ${hourOf(ends)} on ${spellDay(starts)}, and ${name}, from ${hourOf(other.starts)} to ${hourOf(other.ends)}: the two overlap.`
        : second.starts < first.starts
          ? `${title} is on ${spellDay(starts)}, but ${name}, is on ${spellDay(other.starts)}.`
          : `${title} is on ${spellDay(starts)}, more than a year ${isAbove ? 'after' : 'before'} ${name} (${spellDay(other.starts)}).`,
      year
        ? `did you mean ${year}? Correct the year in starts and in ends.`
        : isOverlap
          ? 'correct the time of one of the two.'
          : 'correct the date that is wrong, or put the sessions in the order of their dates.',
      [also(other)],
    ),
  ];
}

/**
 * Workshops that no choice among their dates brings into the programme's order. `sittings` are in
 * the order of time; one that turns up twice was held again for whoever missed it.
 */
export function untimely(sittings: readonly Sitting[]): Problem[] {
  const known = sittings.filter(({ turn }) => turn !== undefined);
  const turnOf = ({ turn = 0 }: Sitting): number => turn;
  const inTurn = longestRun(known, (sitting, before) => turnOf(sitting) > turnOf(before));
  const done = new Set(inTurn.map(turnOf));
  return known.flatMap((sitting) => {
    if (done.has(turnOf(sitting))) return [];
    done.add(turnOf(sitting));
    const [above, below] = neighbours(sitting, inTurn);
    const isAbove = above !== undefined && turnOf(above) > turnOf(sitting);
    const other = isAbove ? above : below;
    if (!other) return [];
    return [
      problem(
        sitting.at(sitting.turn === 0 ? 'masterclass' : 'workshop'),
        `${sitting.title} is held ${isAbove ? 'after' : 'before'} ${other.name}, but comes ${isAbove ? 'before' : 'after'} it in the programme.`,
        'correct which session this is, or exchange the dates of the two.',
        [also(other)],
      ),
    ];
  });
}
