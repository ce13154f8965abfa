import { existsSync, rmSync, statSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onInterruption } from '../interruption.ts';
import { isNoRoom } from '../no-room.ts';
import { OutputError } from '../output-error.ts';
import { settleFile } from '../settle-folder.ts';
import type { Packed } from './pack-site.ts';

/** Saves a package, and returns where it is. The zip appears whole or not at all. */
export type SaveZip = (packed: Packed) => Promise<string>;

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const refuse = (place: string, cause: unknown, bytes = 0): never => {
  const fact = isNoRoom(cause)
    ? `There is no room left on the disk for ${place}; it needs about ${Math.max(1, Math.ceil(bytes / 1e6))} MB. Free some`
    : `${place} cannot be written. Check who may write in ${dirname(place)}`;
  throw new OutputError(`${fact}, or give another place with --out.`, { cause });
};

/**
 * Makes sure that a zip can be saved as the file that was asked for, or under its own name in the folder, and lends `use`
 * what saves it. Nothing stays of a zip that does not come, also of one that an earlier process left half-written.
 * Throws an `OutputError` where nothing can be written.
 */
export async function withZipPlace<T>(out: string, use: (save: SaveZip) => Promise<T>): Promise<T> {
  const isFile = out.endsWith('.zip') && !isFolder(out);
  const folder = isFile ? dirname(out) : out;
  const placeOf = (name: string): string => (isFile ? out : join(folder, `${name}.zip`));
  const half = join(folder, '.half-written.zip');
  let made: string | undefined;
  const clear = (): void => rmSync(made ?? half, { recursive: true, force: true });
  const forget = onInterruption(clear);
  try {
    await mkdir(folder, { recursive: true })
      .then((first) => (made = first))
      .then(() => writeFile(half, ''))
      .catch((error: unknown) => refuse(isFile ? out : join(folder, 'the zip'), error));
    return await use(async ({ name, zip }) => {
      const file = placeOf(name);
      await writeFile(half, zip)
        .then(() => settleFile(half))
        .then(() => rename(half, file))
        .catch((error: unknown) => refuse(file, error, zip.length));
      made = undefined;
      return file;
    });
  } finally {
    clear();
    forget();
  }
}
