import { open, type FileHandle } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { lookIntoPicture } from './look-into-picture.ts';
import { mostBytes, type PictureFacts } from './picture-facts.ts';
import { isPictureName } from './picture-format.ts';

/** Enough to tell a format by. */
const headBytes = 4096;

// The preview reads the content again at each change; a picture that is still the same is looked into once.
const seen = new Map<string, PictureFacts>();

async function lookAt(file: string, handle: FileHandle): Promise<PictureFacts> {
  const { size, mtimeMs } = await handle.stat();
  const key = `${file} ${size} ${mtimeMs}`;
  const known = seen.get(key);
  if (known) return known;
  const isTooLarge = size > mostBytes;
  const bytes = isTooLarge
    ? (await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0)).buffer
    : await handle.readFile();
  const facts = await lookIntoPicture(bytes, isTooLarge ? size : bytes.length);
  seen.set(key, facts);
  return facts;
}

const unopened: PictureFacts = { bytes: null, format: null, width: null, height: null, isWhole: false, code: [] };

/** The facts on one file; undefined where it went away since it was listed. */
async function lookUp(file: string): Promise<PictureFacts | undefined> {
  let handle;
  try {
    handle = await open(file);
    return await lookAt(file, handle);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code === 'ENOENT' ? undefined : unopened;
  } finally {
    await handle?.close();
  }
}

/**
 * Looks into the pictures among `paths`, which are below the folder `root`: facts by path. A few at
 * a time, so that hundreds of photos do not fill the memory. One that cannot be opened says so.
 */
export async function readPictures(root: string, paths: readonly string[]): Promise<ReadonlyMap<string, PictureFacts>> {
  const found = new Map<string, PictureFacts>();
  const waiting = paths.filter(isPictureName).values();
  const work = async (): Promise<void> => {
    for (const path of waiting) {
      const facts = await lookUp(join(root, path));
      if (facts) found.set(path, facts);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return found;
}
