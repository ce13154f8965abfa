import { keptNames } from '../programme/names.ts';
import { problemFor, type Place } from '../programme/problem.ts';
import { routeOfFile } from '../programme/routes.ts';
import type { Check } from './world.ts';

const problem = problemFor('pages-are-unique');

/** No two files make one page: not `.md` and `.mdx`, not upper and lower case, not two numbers. */
export const pagesAreUnique: Check = ({ entries }) => {
  const seen = new Map<string, Place>();
  return entries.flatMap((entry) => {
    const place: Place = { file: entry.file, line: null, column: null };
    if (entry.kind === 'council' && entry.id === 'all')
      return [problem(place, 'The name "all" stands for every council together.', 'give the file another name.')];
    const address = routeOfFile(entry.path)?.toLowerCase();
    if (!address) return [];
    const name = entry.id.split('/')[1];
    if (entry.kind === 'module' && name && keptNames.includes(name.toLowerCase()))
      return [
        problem(place, `The site keeps the name "${name}" for a page of its own.`, 'give the file another name.'),
      ];
    const first = seen.get(address);
    if (!first) {
      seen.set(address, place);
      return [];
    }
    return [
      problem(place, `This file and ${first.file} would make the same page.`, 'rename one of them, or merge the two.', [
        { file: first.file, line: null, message: 'makes the same page' },
      ]),
    ];
  });
};
