import { idPattern } from '../programme/names.ts';
import { problemFor } from '../programme/problem.ts';
import type { Check } from './world.ts';

const problem = problemFor('files-are-named-plainly');

const plain = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** Names are lower-case letters, digits and hyphens, since they become addresses; lessons and workshops begin with a number. */
export const filesAreNamedPlainly: Check = ({ entries }) => {
  const done = new Set<string>();
  return entries.flatMap((entry) => {
    const parts = entry.path.replace(/\.\w+$/, '').split('/');
    return parts.flatMap((part, index) => {
      const upTo = parts.slice(0, index + 1).join('/');
      if (done.has(upTo)) return [];
      done.add(upTo);
      const place = { file: entry.file, line: null, column: null };
      if (!idPattern.test(part)) return [problem(place, `The name "${part}" has more in it than lower-case letters, digits and hyphens.`, `rename it to ${plain(part) || 'something plain'}.`)];
      const isNumbered = (parts[0] === 'workshops' || parts[0] === 'masterclass') && index === 1;
      return isNumbered && entry.number === null
        ? [problem(place, `The name "${part}" does not begin with its number, so nobody knows the order.`, `rename it to 01-${part}, with the number that is its place.`)]
        : [];
    });
  });
};
