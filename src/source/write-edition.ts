import { copyFile, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { resultsFile } from '../statement/results.ts';
import type { ContentFolder } from './content-folder.ts';

/**
 * Lays an edition out as a content folder of its own, under the same name, for whoever reads files and
 * not what was read from them. Gives the folder, and how to take it away.
 */
export async function writeEdition({
  root,
  name,
  texts,
  others,
  origins,
}: ContentFolder): Promise<{ folder: string; remove: () => Promise<void> }> {
  const above = await realpath(await mkdtemp(join(tmpdir(), 'edition-')));
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
  return { folder, remove: () => rm(above, { recursive: true, force: true }) };
}
