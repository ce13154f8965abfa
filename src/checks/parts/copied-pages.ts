import type { AnyEntry } from '../../programme/entry.ts';
import type { Programme } from '../../programme/programme.ts';
import { plainName } from '../../programme/names.ts';
import { routeOfFile } from '../../programme/routes.ts';
import { splitText } from '../../programme/kinds.ts';

const stemOf = ({ path }: AnyEntry): string => plainName(splitText(path)?.[0] ?? path);

/** Whether a name is what computers call a copy: `map-2`, `map copy`, `map - Copy (2)`, `Copy of map`. */
function isCopyName(name: string, original: string): boolean {
  const rest = name.startsWith(`${original}-`) ? name.slice(original.length) : '';
  return /^(?:-copy)?(?:-\d+)?$/.test(rest) && rest !== '';
}

const titleOf = ({ data }: AnyEntry): string | undefined => ('title' in data ? data.title : undefined);

const idsOf = ({ outline }: AnyEntry): Set<string> =>
  new Set([...outline.questions, ...outline.scenes].flatMap(({ id }) => id ?? []));

/** Whether they hold mostly the same questions. One alone may be one id chosen twice, unless the names say more. */
function areAlike(one: AnyEntry, other: AnyEntry, shared: number, most: number): boolean {
  if (routeOfFile(one.path) === routeOfFile(other.path) || shared * 2 <= most) return false;
  const [a, b] = [stemOf(one), stemOf(other)];
  return shared > 1 || titleOf(one) === titleOf(other) || isCopyName(a, b) || isCopyName(b, a);
}

/**
 * The pages that were made by copying another, with the one that they were copied from. Of two, the
 * copy is the one whose name says so, else the one whose path comes later.
 */
export function copiedPages({ entries }: Pick<Programme, 'entries'>): Map<AnyEntry, AnyEntry> {
  const copies = new Map<AnyEntry, AnyEntry>();
  const holders = Map.groupBy(
    entries.flatMap((entry) => [...idsOf(entry)].map((id) => ({ id, entry }))),
    ({ id }) => id,
  );
  // Only pages that share an id are compared: in a large programme there are thousands.
  const pairs = new Map<string, { pair: readonly [AnyEntry, AnyEntry]; shared: number }>();
  for (const same of holders.values())
    for (const [index, { entry: later }] of same.entries())
      for (const { entry: earlier } of same.slice(0, index)) {
        const key = `${earlier.path}\n${later.path}`;
        pairs.set(key, { pair: [earlier, later], shared: (pairs.get(key)?.shared ?? 0) + 1 });
      }
  for (const { pair, shared } of pairs.values()) {
    const [first, second] = pair;
    if (!areAlike(first, second, shared, Math.max(idsOf(first).size, idsOf(second).size))) continue;
    const isFirst = isCopyName(stemOf(first), stemOf(second));
    const [copy, original] =
      isFirst || (first.path > second.path && !isCopyName(stemOf(second), stemOf(first)))
        ? [first, second]
        : [second, first];
    if (!copies.has(copy)) copies.set(copy, copies.get(original) ?? original);
  }
  return copies;
}
