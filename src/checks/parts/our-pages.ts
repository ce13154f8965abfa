import { posix } from 'node:path';
import { readCodes, routeOfFile } from '../../programme/routes.ts';
import type { AnyEntry } from '../../programme/entry.ts';
import { isOwnComputer } from './addresses.ts';
import type { World } from '../world.ts';

/** The file of each page that has one, by the page's address from the site's root. */
export const pagesOf = ({ programme }: Pick<World, 'programme'>): Map<string, string> =>
  new Map(
    [...programme.entries].reverse().flatMap(({ path }) => {
      const page = routeOfFile(path);
      return page ? [[page, path] as const] : [];
    }),
  );

/** The address of a file as it should stand in another. */
export const addressFrom = ({ path }: Pick<AnyEntry, 'path'>, file: string): string =>
  posix.relative(posix.dirname(path), file);

/**
 * The file of the page of this site that an address of the web leads to, wherever the site may be
 * hosted. Only for pages in folders: every other site has an index.html and an about.html too.
 */
export function ourFile(url: URL, pages: ReadonlyMap<string, string>): string | undefined {
  const parts = readCodes(url.pathname).toLowerCase().split('/').filter(Boolean);
  const isHere = isOwnComputer(url);
  for (const depth of isHere ? [3, 2, 1] : [3, 2]) {
    if (parts.length < depth) continue;
    const page = `/${parts.slice(-depth).join('/')}`;
    const file = pages.get(page) ?? (isHere ? pages.get(`${page}.html`) : undefined);
    if (file) return file;
  }
  return undefined;
}
