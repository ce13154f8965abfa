import { posix, relative, sep } from 'node:path';
import type { Report } from '../checks/check-content.ts';

/**
 * The report with every file named from the working folder and with slashes, as tools look for it:
 * problems begin with the content folder's own name, wherever that lies. `root` is the content
 * folder; both are absolute.
 */
export function inWorkingFolder(
  { problems, counts }: Pick<Report, 'problems' | 'counts'>,
  root: string,
  workingFolder: string,
): Pick<Report, 'problems' | 'counts'> {
  const folder = relative(workingFolder, root).split(sep).join('/');
  const rename = <T extends { readonly file: string }>(place: T): T => ({
    ...place,
    file: posix.join(folder, ...place.file.split('/').slice(1)),
  });
  return {
    problems: problems.map((problem) => ({ ...rename(problem), related: problem.related.map(rename) })),
    counts,
  };
}
