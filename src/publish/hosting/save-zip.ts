import { existsSync, statSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { OutputError } from '../swap.ts';
import type { Packed } from './pack-site.ts';

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/**
 * Saves a package as the file that was asked for, or under its own name in the folder. Returns where it is. The
 * zip appears whole or not at all. Throws an `OutputError` where nothing can be written.
 */
export async function saveZip({ name, zip }: Packed, out: string): Promise<string> {
  const file = out.endsWith('.zip') && !isFolder(out) ? out : join(out, `${name}.zip`);
  const half = join(dirname(file), `.${basename(file)}.half`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(half, zip);
    await rename(half, file);
  } catch (cause) {
    await rm(half, { force: true }).catch(() => undefined);
    throw new OutputError(
      `${file} cannot be written. Check who may write in ${dirname(file)} and that the disk has room, or give another place with --out.`,
      { cause },
    );
  }
  return file;
}
