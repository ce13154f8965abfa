import { existsSync } from 'node:fs';
import { mkdir, open, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ExistingContent } from './existing-content.ts';
import { callRefused, contentRefuses, type Refusal } from './refusal.ts';

export interface NewFile {
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
}

/** Makes a folder and those above it. Returns those that were not there, the innermost first. */
async function makeFolder(folder: string): Promise<string[]> {
  const outermost = await mkdir(folder, { recursive: true });
  const made: string[] = [];
  for (let one = folder; outermost && one.length >= outermost.length; one = dirname(one)) made.push(one);
  return made;
}

/**
 * Writes files that are not there yet, all or none. Nothing is ever overwritten; where one of them
 * cannot be written, those before it and their folders are taken away again.
 */
export async function saveNewFiles(
  { root, name }: Pick<ExistingContent, 'root' | 'name'>,
  files: readonly NewFile[],
): Promise<Refusal | undefined> {
  const thereAlready = (path: string): Refusal =>
    contentRefuses(`${name}/${path}`, 'This file is there already.', 'move it away, or choose another title.');
  const inTheWay = files.find(({ path }) => existsSync(join(root, path)));
  if (inTheWay) return thereAlready(inTheWay.path);
  const undo: (() => Promise<void>)[] = [];
  for (const { path, text } of files) {
    const file = join(root, path);
    try {
      for (const folder of (await makeFolder(dirname(file))).toReversed()) undo.push(() => rmdir(folder));
      // 'wx' refuses a file that somebody made a moment ago.
      const handle = await open(file, 'wx');
      undo.push(() => rm(file));
      try {
        await handle.writeFile(text);
      } finally {
        await handle.close();
      }
    } catch (error) {
      for (const step of undo.toReversed()) await step();
      const { code, syscall } = error as NodeJS.ErrnoException;
      if (!code) throw error;
      if (code === 'EEXIST' && syscall === 'open') return thereAlready(path);
      return callRefused(
        `${name}/${path}`,
        `This file cannot be written (${code}).`,
        'check who may write in its folder.',
      );
    }
  }
  return undefined;
}
