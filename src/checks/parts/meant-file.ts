import { posix } from 'node:path';
import { closest } from '../../programme/closest.ts';
import type { AnyEntry } from '../../programme/entry.ts';
import { readCodes, routeOfFile } from '../../programme/routes.ts';
import { pagesOf } from './our-pages.ts';
import type { World } from '../world.ts';

/** The path below the content folder that a link in an entry names. */
export const pathOf = (target: string, { path }: Pick<AnyEntry, 'path'>): string =>
  target === '' ? path : posix.join(posix.dirname(path), readCodes(target));

const only = (paths: readonly string[]): string | undefined => (paths.length === 1 ? paths[0] : undefined);

/**
 * Finds the file of a page that somebody meant who wrote something else: another case or ending, its
 * address on the site, its folder, a path from elsewhere, no number, `\` for `/`, or a slip of the hand.
 */
export function meantFiles(
  world: Pick<World, 'programme' | 'entries'>,
): (target: string, entry: AnyEntry) => string | undefined {
  const linkable = world.entries.map(({ path }) => path).filter((path) => routeOfFile(path) !== undefined);
  const pages = pagesOf(world);
  const known = new Set(linkable);

  /** A path from a folder above, as from the top of the content or of a disk. */
  const byEnd = (path: string): string | undefined => {
    const parts = path.split('/').filter((part) => part !== '' && !/^\.+$/.test(part));
    const upTo = parts.findIndex((_, index) => known.has(parts.slice(index).join('/')));
    return upTo < 0 ? undefined : parts.slice(upTo).join('/');
  };

  return (written, entry) => {
    const target = written.replaceAll('\\', '/');
    const path = pathOf(target, entry);
    const fromPage = posix.join(posix.dirname(routeOfFile(entry.path) ?? '/'), readCodes(target));
    const bare = path.replace(/\/$/, '').replace(/\.\w+$/, '');
    return (
      only(linkable.filter((other) => other.toLowerCase() === path.toLowerCase())) ??
      (/\.html?$/i.test(path) ? pages.get(fromPage) : undefined) ??
      pages.get(posix.join('/', readCodes(target))) ??
      ['mdx', 'md', 'yaml'].map((ending) => `${bare}.${ending}`).find((other) => known.has(other)) ??
      ['mdx', 'md'].map((ending) => `${bare}/index.${ending}`).find((other) => known.has(other)) ??
      byEnd(path) ??
      byEnd(target) ??
      pages.get(routeOfFile(`${bare}.md`) ?? '') ??
      closest(path, linkable, posix.basename(path).length)
    );
  };
}
