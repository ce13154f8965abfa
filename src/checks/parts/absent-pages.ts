import { posix } from 'node:path';
import { routeOfFile, routes } from '../../programme/routes.ts';
import { isMisnamed } from '../files-are-named-plainly.ts';
import type { World } from '../world.ts';

/**
 * Tells of a path that is not there whether its absence is reported already: the catch-up, sheet
 * or hub that a workshop lacks, a file under a name that is no good, or one in the wrong folder.
 * A link to it will lead there once that is put right.
 */
export function absentPages({ programme, entries, strays }: World): (path: string) => boolean {
  const lacking = programme.workshops.flatMap(({ id, hub, catchUp, officer }) => [
    ...(hub ? [] : [routes.workshop(id)]),
    ...(catchUp ? [] : [routes.module(`${id}/catch-up`)]),
    ...(officer ? [] : [routes.officer(id)]),
  ]);
  const misnamed = entries
    .filter(isMisnamed)
    .map(({ kind, id, path }) =>
      kind === 'hub' ? routes.workshop(id) : kind === 'officer' ? routes.officer(id) : routeOfFile(path),
    );
  const pages = new Set<string | undefined>([...lacking, ...misnamed]);
  const names = new Set(strays.map(({ path }) => posix.basename(path)));
  return (path) => {
    const page = routeOfFile(path);
    return (page !== undefined && pages.has(page)) || names.has(posix.basename(path));
  };
}
