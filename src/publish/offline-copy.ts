import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countPages, digestLength, type CopyList } from '../offline/copy.ts';
import { workerFile } from '../offline/names.ts';
import { fillFigures } from '../offline/page-figures.ts';
import { routes } from '../programme/routes.ts';
import { filesBelow } from './files.ts';
import { isInCopy } from './files-in-copy.ts';
import { sha256 } from './hosting/checksums.ts';
import type { Reference } from './hosting/references.ts';
import { endFile } from './hosting/server-files.ts';
import { bundleWorker } from './page-scripts.ts';

const page = routes.offline.slice(1);

/** The list of a copy with these files, which is served by this code: the same files and code give the same version. */
export function listCopy(files: ReadonlyMap<string, Uint8Array>, code: string): CopyList {
  const rows = [...files].map(([path, bytes]) => [path, sha256(bytes).slice(0, digestLength)] as const);
  const sorted = rows.sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    version: sha256(JSON.stringify([sorted, code])).slice(0, 8),
    bytes: [...files.values()].reduce((sum, { length }) => sum + length, 0),
    files: Object.fromEntries(sorted),
  };
}

/** A worker with its list. */
export const withList = (list: CopyList, code: string): string => `self.copyList=${JSON.stringify(list)};\n${code}`;

/** Says in its page how large the copy is, the page itself counted. */
function sayFigures(files: Map<string, Uint8Array>): void {
  const template = new TextDecoder().decode(files.get(page));
  const others = [...files].reduce((sum, [path, { length }]) => (path === page ? sum : sum + length), 0);
  const fill = (bytes: number): Uint8Array =>
    new TextEncoder().encode(fillFigures(template, bytes, countPages([...files.keys()])));
  files.set(page, fill(others + fill(others).length));
}

/**
 * Writes into a finished folder the worker with the list of what a copy on a device holds, and says on the page that
 * offers it how large it is. Run it when every page, script and index is there.
 * `references` is what its pages ask for.
 */
export async function writeOfflineCopy(folder: string, references: readonly Reference[]): Promise<void> {
  const all = await filesBelow(folder);
  const askedAs = Map.groupBy(references, ({ path }) => path);
  const files = new Map<string, Uint8Array>();
  for (const path of all)
    if (isInCopy(path, new Set(askedAs.get(path)?.map(({ as }) => as))))
      files.set(path, await readFile(join(folder, path)));
  sayFigures(files);
  await writeFile(join(folder, page), files.get(page) ?? '');
  const code = await bundleWorker('offline-worker');
  await writeFile(join(folder, workerFile), withList(listCopy(files, code), code));
  await mkdir(join(folder, 'hosting'), { recursive: true });
  await writeFile(join(folder, endFile), await bundleWorker('end-copies'));
}
