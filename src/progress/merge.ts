import { kept, type Answered, type Finished, type Part, type Progress, type Stopped } from './progress.ts';

type Dated = string | Finished | Answered | Stopped;

const dateOf = (entry: Dated): string =>
  typeof entry === 'string' ? entry : 'done' in entry ? entry.done : entry.date;

/** The later of two, or the one that reads later where the dates are the same, so that the order of merging is all one. */
function later<T extends Dated>(one: T, other: T): T {
  const [a, b] = [dateOf(one), dateOf(other)];
  return (a === b ? JSON.stringify(one) > JSON.stringify(other) : a > b) ? one : other;
}

function mergeEntries<T extends Dated>(
  own: Readonly<Record<string, T>>,
  other: Readonly<Record<string, T>>,
): Record<string, T> {
  const entries = new Map(Object.entries(own));
  for (const [key, entry] of Object.entries(other)) {
    const known = entries.get(key);
    entries.set(key, known === undefined ? entry : later(known, entry));
  }
  return Object.fromEntries(entries);
}

/** Two states as one, in the place of the first: everything in either, and the newer where both have it. */
export const merge = (own: Progress, other: Progress): Progress => ({
  ...own,
  aims: mergeEntries(own.aims, other.aims),
  modules: mergeEntries(own.modules, other.modules),
  questions: mergeEntries(own.questions, other.questions),
  last: own.last && other.last ? later(own.last, other.last) : (own.last ?? other.last),
});

/** How many entries of each collection are new or other than before. */
export function countNew(before: Progress, after: Progress): Readonly<Record<Part, number>> {
  const count = (part: Part): number =>
    Object.entries<Dated>(after[part]).filter(
      ([key, entry]) => JSON.stringify(entry) !== JSON.stringify(kept<Dated>(before[part], key)),
    ).length;
  return { aims: count('aims'), modules: count('modules'), questions: count('questions') };
}
