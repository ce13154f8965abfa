import { closest } from '../programme/closest.ts';
import type { AnyEntry } from '../programme/entry.ts';
import { folders, seatOf, singles } from '../programme/kinds.ts';
import { idPattern, plainName } from '../programme/names.ts';
import { problemFor } from '../programme/problem.ts';
import type { Check } from './world.ts';

const problem = problemFor('files-are-named-plainly');

interface Slip {
  readonly fact: string;
  readonly cure: string;
}

/** What is wrong with one part of a path: a folder's name, or a file's name without its ending. */
function slipOf(part: string, index: number, entry: AnyEntry): Slip | undefined {
  const parts = entry.path.split('/');
  if (!idPattern.test(part))
    return {
      fact: `The name "${part}" has more in it than lower-case letters, digits and single hyphens.`,
      cure: `rename it to ${plainName(part) || 'something plain'}.`,
    };
  if (index === 0 && parts.length > 1 && !folders.includes(part))
    return { fact: `The programme has no folder called "${part}".`, cure: `rename it to ${closest(part, folders)}.` };
  if (index === 1 && ['workshops', 'masterclass'].includes(parts[0] ?? '') && entry.number === null)
    return {
      fact: `The name "${part}" does not begin with its number, so nobody knows the order.`,
      cure: `rename it to 01-${part}, with the number that is its place.`,
    };
  return undefined;
}

/** What is wrong with a file's ending, or with the name of one that stands at the top. */
function slipOfFile({ path }: AnyEntry): Slip | undefined {
  const [name = ''] = path.split('/').slice(-1);
  const plain = name.toLowerCase().replace(/\.yml$/, '.yaml');
  if (name.split('.').at(-1) !== plain.split('.').at(-1))
    return { fact: `The ending of "${name}" is not one that the programme reads.`, cure: `rename it to ${plain}.` };
  if (path === name && !(name in singles))
    return {
      fact: `The programme has no file called "${name}".`,
      cure: `rename it to ${closest(name, Object.keys(singles))}.`,
    };
  return undefined;
}

const partsOf = ({ path }: AnyEntry): string[] => path.replace(/\.\w+$/, '').split('/');

/** Whether a file will be called otherwise, once what is reported of its name is put right. */
export const isMisnamed = (entry: AnyEntry): boolean =>
  seatOf(entry.path)?.kind !== entry.kind ||
  slipOfFile(entry) !== undefined ||
  partsOf(entry).some((part, index) => slipOf(part, index, entry) !== undefined);

/** Names are lower-case letters, digits and hyphens, since they become addresses; lessons and workshops begin with a number. */
export const filesAreNamedPlainly: Check = ({ entries }) => {
  const done = new Set<string>();
  return entries.flatMap((entry) => {
    const place = { file: entry.file, line: null, column: null };
    const parts = partsOf(entry);
    const slips = parts.flatMap((part, index) => {
      const upTo = parts.slice(0, index + 1).join('/');
      if (done.has(upTo)) return [];
      done.add(upTo);
      return slipOf(part, index, entry) ?? [];
    });
    const found = slips.length > 0 ? slips : (slipOfFile(entry) ?? []);
    return [found].flat().map(({ fact, cure }) => problem(place, fact, cure));
  });
};
