import { readFileSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../kept/digests.ts';
import { keyOf, openKept, type Kept } from '../kept/open-kept.ts';
import { councilAsked } from '../source/council-asked.ts';
import { filesBelow } from './files.ts';
import { readChecksums } from './hosting/checksums.ts';
import { compareFiles } from './hosting/compare-files.ts';
import { checksumFile } from './hosting/server-files.ts';
import type { PagesMade } from './pages-before.ts';

/** What is remembered of the site that was built last. */
interface LastSite {
  /** The key of its folder and of all that it was made of. */
  readonly of: string;
  /** The digest of its list of checksums. */
  readonly list: string;
  readonly pages: PagesMade;
}

/** A site as it was built last. */
export interface BuiltBefore {
  /** The files of the site in its folder, if it was made of the same content by the same code and is whole: each file is read. */
  readonly files: readonly string[] | undefined;
  /** Its pages, by whatever code of this version, of whatever content. */
  readonly pages: PagesMade;
  /** Remembers that the folder now holds a site made of what there was when this was asked. */
  readonly remember: (pages: PagesMade) => Promise<void>;
}

const openSite = (): Promise<Kept<LastSite>> => openKept(`last site of ${councilAsked() ?? 'the programme'}`);
const theLast = 'the last';

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

/** Looks whether a folder holds the very site that would be built into it now; `ingredients` tells what of. */
export async function builtBefore(out: string, ingredients: string): Promise<BuiltBefore> {
  const kept = await openSite();
  const folder = await realpath(out).catch(() => out);
  const key = keyOf(folder, ingredients);
  const last = kept.get(theLast);
  return {
    files: last?.of === key ? await wholeFiles(folder, last.list) : undefined,
    pages: last?.pages ?? {},
    remember: async (pages) => {
      const list = sha256(await readFile(join(folder, checksumFile), 'utf8'));
      kept.set(theLast, { of: key, list, pages });
      await kept.save();
    },
  };
}

/** Forgets which site was built last, so that the next build makes it anew. */
export async function forgetSite(): Promise<void> {
  // Saved without a look at what it holds, it holds nothing.
  await (await openSite()).save();
}
