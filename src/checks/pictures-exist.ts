import { posix } from 'node:path';
import { placeIn } from '../programme/entry.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import type { Check } from './world.ts';

const problem = problemFor('pictures-exist');
const shown = /\.(?:png|jpe?g|webp|avif|gif)$/i;

/** Every picture is a file of the content folder, in exactly that case and in a format that browsers show. */
export const picturesExist: Check = ({ programme, paths }) =>
  programme.entries.flatMap((entry) => entry.outline.pictures.flatMap(({ source, spot }): Problem[] => {
    const place = placeIn(entry, spot);
    if (/^(?:[a-z][a-z+.-]*:|\/)/i.test(source))
      return [problem(place, `The picture ${source} is somewhere else, and pages of this site ask no other server for anything.`, 'save it beside this file and write ./its-name.png.')];
    const path = posix.join(posix.dirname(entry.path), source);
    if (!paths.has(path)) {
      const sameButCase = [...paths].find((other) => other.toLowerCase() === path.toLowerCase());
      return [problem(place, `There is no picture ${source}.`, sameButCase ? `it is called ./${posix.basename(sameButCase)}: upper and lower case count.` : 'put the file there, or correct its name.')];
    }
    return shown.test(path) ? [] : [problem(place, `Browsers cannot show ${posix.basename(path)}.`, 'save it as PNG or JPEG.')];
  }));
