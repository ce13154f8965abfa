import { readFileSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { filesDigest, sha256 } from '../kept/digests.ts';
import { digestOfCode, keyOf, openKept, type Kept } from '../kept/open-kept.ts';
import { listFiles } from '../source/content-folder.ts';
import { councilAsked } from '../source/council-asked.ts';
import { contentFolder } from '../source/shared-content.ts';
import { resultsFile } from '../statement/results.ts';
import { filesBelow } from './files.ts';
import { readChecksums } from './hosting/checksums.ts';
import { compareFiles } from './hosting/compare-files.ts';
import { checksumFile } from './hosting/server-files.ts';

/** A site as it was built last. */
export interface BuiltBefore {
  /** The files of the site in its folder, if it was made of the same content by the same code and is whole: each file is read. */
  readonly files: readonly string[] | undefined;
  /** Remembers that the folder now holds a site made of what there was when this was asked. */
  readonly remember: () => Promise<void>;
}

const openSite = (): Promise<Kept<string>> => openKept(`last site of ${councilAsked() ?? 'the programme'}`);

/** The digest of everything that a site is made of. */
async function inputDigest(site: string | undefined): Promise<string> {
  const root = await contentFolder();
  const paths = [...(await listFiles(root)), resultsFile];
  const texts = paths.map(async (path) => [path, await readFile(join(root, path)).catch(() => Buffer.of())] as const);
  return keyOf(filesDigest(await Promise.all(texts)), await digestOfCode(), councilAsked(), site);
}

/** The files of a folder, if they are those that its own list of checksums names, byte for byte, and that is the list meant. */
async function wholeFiles(folder: string, listDigest: string): Promise<string[] | undefined> {
  const list = await readFile(join(folder, checksumFile), 'utf8').catch(() => '');
  const listed = readChecksums(list);
  if (!listed || sha256(list) !== listDigest) return undefined;
  const files = await filesBelow(folder);
  const sums = files.map((path) => [path, sha256(readFileSync(join(folder, path)))] as const);
  const others = compareFiles(listed, new Map(sums)).filter(({ path }) => path !== checksumFile);
  return others.length === 0 ? files : undefined;
}

/** Looks whether a folder holds the very site that would be built into it now. */
export async function builtBefore(out: string, site: string | undefined): Promise<BuiltBefore> {
  const kept = await openSite();
  const folder = await realpath(out).catch(() => out);
  const key = keyOf(folder, await inputDigest(site));
  const listDigest = kept.get(key);
  return {
    files: listDigest === undefined ? undefined : await wholeFiles(folder, listDigest),
    remember: async () => {
      kept.set(key, sha256(await readFile(join(folder, checksumFile), 'utf8')));
      await kept.save();
    },
  };
}

/** Forgets which site was built last, so that the next build makes it anew. */
export async function forgetSite(): Promise<void> {
  // Saved without a look at what it holds, it holds nothing.
  await (await openSite()).save();
}
