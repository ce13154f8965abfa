import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { referencesOfPage, referencesOfSheet, type Reference } from './references.ts';

/** What the pages and the style sheets among some files of a finished folder ask for. */
export async function referencesIn(folder: string, files: readonly string[]): Promise<Reference[]> {
  const found: Reference[] = [];
  for (const path of files) {
    const look = path.endsWith('.html') ? referencesOfPage : path.endsWith('.css') ? referencesOfSheet : undefined;
    if (look) found.push(...look(await readFile(join(folder, path), 'utf8'), path));
  }
  return found;
}
