import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isPictureName } from '../source/picture-format.ts';
import { filesBelow } from './files.ts';

/**
 * Takes out of a finished folder's `assets` the pictures that no page and no style sheet names. Astro 7
 * leaves the originals beside what it made of them, and a photo's original may tell where a trainer lives.
 */
export async function dropUnusedPictures(folder: string): Promise<void> {
  const files = await filesBelow(folder);
  const pictures = files.filter((path) => path.startsWith('assets/') && isPictureName(path));
  if (pictures.length === 0) return;
  const named = new Set<string>();
  for (const path of files.filter((other) => /\.(?:html|css|js)$/.test(other)))
    for (const [word] of (await readFile(join(folder, path), 'utf8')).matchAll(/[\w.%~@-]+\.\w+/g)) named.add(word);
  for (const path of pictures) if (!named.has(basename(path))) await rm(join(folder, path));
}
