import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countPages, digestLength, type CopyList } from '../offline/copy.ts';
import { workerFile } from '../offline/names.ts';
import { fillFigures } from '../offline/page-figures.ts';
import { routes } from '../programme/routes.ts';
import { filesBelow } from './files.ts';
import { isInCopy } from './files-in-copy.ts';
import { sha256 } from '../kept/digests.ts';
import type { Checksums } from './hosting/checksums.ts';
import type { Reference } from './hosting/references.ts';
import { endFile } from './hosting/server-files.ts';
import type { NewSite } from './new-site.ts';
import { bundleWorker } from './page-scripts.ts';

const page = routes.offline.slice(1);

/** A file of a copy, as far as its list needs it. */
export interface CopiedFile {
  readonly sum: string;
  readonly bytes: number;
}

/** What a copy's list needs of a file with these bytes. */
export const asCopied = (content: Uint8Array): CopiedFile => ({ sum: sha256(content), bytes: content.length });

/** The list of a copy with these files, which is served by this code: the same files and code give the same version. */
export function listCopy(files: ReadonlyMap<string, CopiedFile>, code: string): CopyList {
  const rows = [...files].map(([path, { sum }]) => [path, sum.slice(0, digestLength)] as const);
  const sorted = rows.sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    version: sha256(JSON.stringify([sorted, code])).slice(0, 8),
    bytes: sizeOf(files),
    files: Object.fromEntries(sorted),
  };
}

const sizeOf = (files: ReadonlyMap<string, CopiedFile>): number =>
  [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);

/** A worker with its list. */
export const withList = (list: CopyList, code: string): string => `self.copyList=${JSON.stringify(list)};\n${code}`;

/** The page that offers the copy, with how large it is, the page itself counted. `others` is all but that page. */
function sayFigures(template: string, others: ReadonlyMap<string, CopiedFile>): Uint8Array {
  const fill = (bytes: number): Uint8Array =>
    new TextEncoder().encode(fillFigures(template, bytes, countPages([...others.keys(), page])));
  const size = sizeOf(others);
  return fill(size + fill(size).length);
}

/**
 * Writes into a site the worker with the list of what a copy on a device holds, and says on the page that
 * offers it how large it is. Run it when every page, script and index is there.
 * `references` is what its pages ask for. Gives the checksums of the files that a copy holds.
 */
export async function writeOfflineCopy(site: NewSite, references: readonly Reference[]): Promise<Checksums> {
  const { folder } = site;
  const askedAs = Map.groupBy(references, ({ path }) => path);
  const isMeant = (path: string): boolean =>
    isInCopy(path, new Set(askedAs.get(path)?.map(({ as }) => as))) && path !== page;
  const files = new Map<string, CopiedFile>();
  for (const path of (await filesBelow(folder)).filter(isMeant))
    files.set(path, asCopied(readFileSync(join(folder, path))));
  const offer = sayFigures(readFileSync(join(folder, page), 'utf8'), files);
  files.set(page, asCopied(offer));
  site.write(page, offer);
  const code = await bundleWorker('offline-worker');
  site.write(workerFile, withList(listCopy(files, code), code));
  site.write(endFile, await bundleWorker('end-copies'));
  return new Map([...files].map(([path, { sum }]) => [path, sum]));
}
