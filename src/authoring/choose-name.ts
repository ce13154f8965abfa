import { isDraft } from '../programme/entry.ts';
import { seatOf } from '../programme/kinds.ts';
import { keptNames, plainName, readName } from '../programme/names.ts';
import type { ExistingContent } from './existing-content.ts';
import { callRefused, contentRefuses, type Refusal } from './refusal.ts';

/** Longer names are cut between two words: they are addresses, and some disks refuse them. */
const longestName = 60;

const cut = (name: string): string =>
  name.length > longestName
    ? name
        .slice(0, longestName + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longestName)
    : name;

/** The name that a title gives a file in a folder (as reports spell it), or why it gives none. */
export function nameFor(title: string, folder: string): string | Refusal {
  const name = cut(plainName(title));
  if (name === '')
    return callRefused(
      folder,
      `The title "${title}" has no letter from a to z and no digit, so no file can be named after it.`,
      'begin with a title in plain letters; then change the title in the file.',
    );
  const kept = [name, readName(name).id].find((one) => keptNames.includes(one));
  if (kept)
    return callRefused(
      folder,
      `The site keeps the name "${kept}" for a page of its own.`,
      'choose another title; then change the title in the file.',
    );
  return name;
}

/** The next number in an order, two digits. A draft has its number as well. */
export const nextNumber = (numbers: readonly (number | null)[]): string =>
  String(Math.max(0, ...numbers.map((number) => number ?? 0)) + 1).padStart(2, '0');

/** Refuses a path whose name is taken: with any ending, in any case, with or without a number. */
export function refuseTaken(path: string, noun: string, { entries }: ExistingContent): Refusal | undefined {
  const seat = seatOf(path);
  if (!seat) throw new Error(`A draft has no place in the programme: ${path}`);
  const taken = entries.find(({ kind, id }) => kind === seat.kind && id === seat.id);
  if (!taken) return undefined;
  return contentRefuses(
    taken.file,
    `There is already a ${noun} called "${seat.id.split('/').at(-1)}".`,
    isDraft(taken) ? 'go on with that draft, or choose another title.' : 'change that one, or choose another title.',
  );
}
