import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { filesBelow } from './files.ts';
import { referencesOfPage, referencesOfSheet, type Reference } from './hosting/references.ts';
import { parsePage } from './page-tree.ts';
import { relocateCss, relocatePage } from './relocate.ts';
import { relocateManifest } from './relocate-data.ts';
import { readSearchable, type SearchablePage } from './searchable-page.ts';

/** What was learnt of a site's files while they were finished. */
export interface Finished {
  /** What its pages and style sheets ask for. */
  readonly references: readonly Reference[];
  /** What search may know of its pages. */
  readonly searchable: readonly SearchablePage[];
}

/**
 * Makes every address below a finished folder relative, so that it works wherever it is copied to, and
 * gives what hosts and search have to know of it. Each page is read, and parsed, one time; `onPage` is handed each with its
 * new text, in the order of their names.
 */
export async function finishPages(
  folder: string,
  onPage: (path: string, html: string) => void = () => undefined,
): Promise<Finished> {
  const references: Reference[] = [];
  const searchable: SearchablePage[] = [];
  const finishers: Readonly<Record<string, (text: string, path: string) => string>> = {
    '.html': (html, path) => {
      const tree = parsePage(html);
      const moved = relocatePage(tree, html, path);
      for (const reference of referencesOfPage(tree, path)) references.push(reference);
      const page = readSearchable(path, tree);
      if (page) searchable.push(page);
      onPage(path, moved);
      return moved;
    },
    '.css': (css, path) => {
      const moved = relocateCss(css, path);
      references.push(...referencesOfSheet(moved, path));
      return moved;
    },
    '.webmanifest': relocateManifest,
  };
  for (const path of await filesBelow(folder)) {
    const finish = finishers[extname(path)];
    if (finish) await writeFile(join(folder, path), finish(await readFile(join(folder, path), 'utf8'), path));
  }
  return { references, searchable };
}
