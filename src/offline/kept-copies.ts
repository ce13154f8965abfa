import type { KeptCopy } from './copy.ts';
import { isCacheOf, labelFile } from './names.ts';

/** The names of all caches of a folder, whole or not. */
export const cachesOf = async (root: URL): Promise<string[]> =>
  (await caches.keys()).filter((name) => isCacheOf(name, root.pathname));

/** The whole copies of a folder that this device keeps, by the names of their caches, oldest first. */
export async function keptCopies(root: URL): Promise<Map<string, KeptCopy>> {
  const found: [string, KeptCopy][] = [];
  for (const name of await cachesOf(root)) {
    const label = await caches.match(new URL(labelFile, root).href, { cacheName: name });
    if (label) found.push([name, (await label.json()) as KeptCopy]);
  }
  return new Map(found.sort(([, one], [, other]) => (one.kept < other.kept ? -1 : 1)));
}

/** Deletes the caches of a folder but those that are to stay. Other folders keep theirs. */
export async function dropCopies(root: URL, stay: readonly string[] = []): Promise<void> {
  for (const name of await cachesOf(root)) if (!stay.includes(name)) await caches.delete(name);
}
