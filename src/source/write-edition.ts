import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { resultsFile } from '../statement/results.ts';
import type { ContentFolder } from './content-folder.ts';

/**
 * Lays an edition out as a content folder of its own, under the same name, for whoever reads files and
 * not what was read from them. Gives that folder, which lies in `above`.
 */
export async function writeEdition(
  { root, name, texts, others, origins }: ContentFolder,
  above: string,
): Promise<string> {
  const folder = join(above, name);
  for (const { path, bytes } of texts) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  for (const path of others) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(join(root, origins?.get(path) ?? path), join(folder, path));
  }
  // What was found out about the edition goes with it.
  const results = await readFile(join(root, resultsFile)).catch(() => undefined);
  if (results) await writeFile(join(folder, resultsFile), results);
  return folder;
}
