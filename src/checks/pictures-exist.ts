import { posix } from 'node:path';
import { closest } from '../programme/closest.ts';
import { placeIn } from '../programme/entry.ts';
import { problemFor, type Place, type Problem } from '../programme/problem.ts';
import { isPictureName } from '../source/picture-format.ts';
import { plainPath } from './parts/other-files.ts';
import { fileFinder, isElsewhere } from './parts/picture-uses.ts';
import type { Check } from './world.ts';

const problem = problemFor('pictures-exist');

/** A picture's address as it should stand in a file of that folder. */
const addressFrom = (folder: string, path: string): string => {
  const address = posix.relative(folder, path);
  return address.startsWith('.') ? address : `./${address}`;
};

function notThere(place: Place, source: string, path: string, folder: string, paths: ReadonlySet<string>): Problem {
  const sameButCase = [...paths].find((other) => other.toLowerCase() === path.toLowerCase());
  const meant = closest(path, [...paths].filter(isPictureName), posix.basename(path).length);
  const cure = sameButCase
    ? `it is called ${addressFrom(folder, sameButCase)}: upper and lower case count.`
    : meant
      ? `did you mean ${addressFrom(folder, meant)}?`
      : 'put the file there, or correct its name.';
  return problem(place, `There is no picture ${source}.`, cure);
}

/** Every picture is a file of the content folder, in exactly that case. */
export const picturesExist: Check = (world) => {
  const { programme, paths } = world;
  const find = fileFinder(world);
  return programme.entries.flatMap((entry) =>
    entry.outline.pictures.flatMap(({ source, spot }): Problem[] => {
      const place = placeIn(entry, spot);
      const folder = posix.dirname(entry.path);
      if (source === '')
        return [
          problem(
            place,
            'This picture has no address.',
            'write it between the round brackets: ![what it shows](./its-name.png).',
          ),
        ];
      if (isElsewhere(source))
        return [
          problem(
            place,
            `The picture ${source} is somewhere else, and pages of this site ask no other server for anything.`,
            'save it beside this file and write ./its-name.png.',
          ),
        ];
      const found = find(entry, source);
      // Its name is reported where the file is.
      if (found !== undefined && plainPath(found) !== found) return [];
      const withSlashes = source.replaceAll('\\', '/');
      if (withSlashes !== source && paths.has(posix.join(folder, withSlashes)))
        return [
          problem(
            place,
            `The address ${source} has \\ in it, which only Windows understands.`,
            `write ${addressFrom(folder, posix.join(folder, withSlashes))}.`,
          ),
        ];
      // Spaces and accents would stand coded in the address, and the page would not find the file.
      if (!/^[\w./-]+$/.test(source))
        return [
          problem(
            place,
            `The picture's name has spaces or signs in it: ${source}.`,
            'rename the file to letters, digits and hyphens, and write that name here.',
          ),
        ];
      return found === undefined ? [notThere(place, source, posix.join(folder, source), folder, paths)] : [];
    }),
  );
};
