import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeDigest, sha256 } from './digests.ts';

/** What earlier runs of the same code worked out, each by a digest of all that went into it. */
export interface Kept<T> {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T) => void;
  /** Writes for the next run what was asked for in this one, and forgets the rest. */
  readonly save: () => Promise<void>;
}

/** The digest of whatever went into a result: plain values. */
export const keyOf = (...parts: readonly unknown[]): string => sha256(JSON.stringify(parts));

let ofCode: Promise<string> | undefined;
/** The digest of the code of this process, which does not change while it runs. */
export const digestOfCode = (): Promise<string> => (ofCode ??= codeDigest());

const cache = new URL('../../node_modules/.cache/kept/', import.meta.url);

/** What can be written as JSON is all that is kept. A name is a file's name. */
export async function openKept<T>(name: string, folder: URL = cache): Promise<Kept<T>> {
  const file = fileURLToPath(new URL(`${encodeURIComponent(name)}.json`, folder));
  const code = keyOf(await digestOfCode(), process.version);
  const earlier = await readKept<T>(file, code);
  const used = new Map<string, T>();
  let isNew = false;
  return {
    get: (key) => {
      const value = used.get(key) ?? earlier.get(key);
      if (value !== undefined) used.set(key, value);
      return value;
    },
    set: (key, value) => {
      isNew = true;
      used.set(key, value);
    },
    save: async () => {
      if (!isNew && used.size === earlier.size) return;
      // Nothing is lost where it cannot be written, but time at the next run.
      await writeWhole(file, JSON.stringify({ code, kept: [...used] })).catch(() => undefined);
    },
  };
}

/** What a file holds for this code; nothing where it is not there, was cut off, or is another code's. */
async function readKept<T>(file: string, code: string): Promise<ReadonlyMap<string, T>> {
  try {
    const read = JSON.parse(await readFile(file, 'utf8')) as { code: string; kept: [string, T][] };
    return new Map(read.code === code ? read.kept : []);
  } catch {
    return new Map();
  }
}

/** Writes a file that others read at the same time: they see the old one or the new one. */
async function writeWhole(file: string, text: string): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  // What a run that was stopped left half-written. Where one is still at it, it only keeps nothing this time.
  for (const name of await readdir(folder))
    if (name.startsWith(`${basename(file)}.`)) await rm(join(folder, name), { force: true });
  const next = `${file}.${process.pid}`;
  await writeFile(next, text)
    .then(() => rename(next, file))
    .finally(() => rm(next, { force: true }));
}
