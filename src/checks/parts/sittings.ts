import type { Entry } from '../../programme/entry.ts';
import { nameAloud } from '../../programme/names.ts';
import type { Place, Related } from '../../programme/problem.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Span } from './session-spans.ts';

/** A session of a cohort, with what can be said of it. */
export interface Sitting extends Span {
  readonly index: number;
  /** How a sentence about it begins. */
  readonly title: string;
  /** How a sentence about another session names it. */
  readonly name: string;
  /** Its turn in the programme: the masterclass is 0. Undefined where it is not clear what it is. */
  readonly turn: number | undefined;
  readonly place: string;
  /** Where one of its fields stands. */
  readonly at: (field: 'masterclass' | 'workshop' | 'starts' | 'ends') => Place;
}

/** A cohort's sessions, in the order of its file. */
export function sittingsOf(cohort: Entry<'cohort'>, { workshops }: Programme): Sitting[] {
  return cohort.data.sessions.map(({ masterclass, workshop, starts, ends, place }, index) => {
    const turn = workshops.findIndex(({ id }) => id === workshop);
    const quoted = workshop === undefined ? undefined : `"${workshops[turn]?.title ?? nameAloud(workshop)}"`;
    const isClear = Boolean(masterclass) !== turn >= 0;
    return {
      index,
      starts,
      ends,
      place,
      title: quoted ?? (masterclass ? 'The masterclass' : 'This session'),
      name: quoted ?? (masterclass ? 'the masterclass' : 'another session'),
      turn: isClear ? turn + 1 : undefined,
      at: (field) => cohort.at(['sessions', index, field]),
    };
  });
}

/** The nearest of `others` above a session, and below it. */
export const neighbours = (
  { index }: Sitting,
  others: readonly Sitting[],
): [above: Sitting | undefined, below: Sitting | undefined] => [
  others.findLast((other) => other.index < index),
  others.find((other) => other.index > index),
];

/** Whether two sessions are one workshop at one time in two places, for a group each. */
export const areInParallel = (one: Sitting, other: Sitting): boolean =>
  one.turn !== undefined &&
  one.turn === other.turn &&
  one.place.toLowerCase() !== other.place.toLowerCase() &&
  one.starts < other.ends &&
  other.starts < one.ends;

/** The other session that a problem is about. */
export const also = ({ name, at }: Sitting): Related => {
  const { file, line } = at('starts');
  return { file, line, message: name };
};
