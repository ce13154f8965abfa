import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { keyOf, type Kept } from '../kept/open-kept.ts';
import { filesBelow } from './files.ts';
import { referencesOfPage, referencesOfSheet, type Reference } from './hosting/references.ts';
import { parsePage } from './page-tree.ts';
import { relocateCss, relocatingEdits, withEdits, type Edit } from './relocate.ts';
import { relocateManifest } from './relocate-data.ts';
import { readSearchable, type SearchablePage } from './searchable-page.ts';

/** What was learnt of a site's files while they were finished. */
export interface Finished {
  /** What its pages and style sheets ask for. */
  readonly references: readonly Reference[];
  /** What search may know of its pages. */
  readonly searchable: readonly SearchablePage[];
}

/** A page of which all of that is known, and how its addresses become relative. */
export interface FinishedPage {
  readonly edits: readonly Edit[];
  readonly references: readonly Reference[];
  /** Null where search may know nothing of it. */
  readonly searchable: SearchablePage | null;
}

function finishPage(html: string, path: string): FinishedPage {
  const tree = parsePage(html);
  const edits = relocatingEdits(tree, path);
  return { edits, references: referencesOfPage(tree, path), searchable: readSearchable(path, tree) ?? null };
}

/**
 * Copies a rendered folder with every address in it made relative, so that it works wherever it is copied to, and
 * gives what hosts and search have to know of it. Each page is read, and parsed, one time; `onPage` is handed each with its
 * new text, in the order of their names.
 * A page that is `kept` from an earlier run is not parsed again.
 */
export async function finishPages(
  { from, to }: { readonly from: string; readonly to: string },
  onPage: (path: string, html: string) => void = () => undefined,
  kept?: Kept<FinishedPage>,
): Promise<Finished> {
  const references: Reference[] = [];
  const searchable: SearchablePage[] = [];
  const takePage = (html: string, path: string): string => {
    const key = keyOf(path, html);
    const known = kept?.get(key);
    const page = known ?? finishPage(html, path);
    if (!known) kept?.set(key, page);
    for (const reference of page.references) references.push(reference);
    if (page.searchable) searchable.push(page.searchable);
    const finished = withEdits(html, page.edits);
    onPage(path, finished);
    return finished;
  };
  const finishers: Readonly<Record<string, (text: string, path: string) => string>> = {
    '.html': takePage,
    '.css': (css, path) => {
      const moved = relocateCss(css, path);
      references.push(...referencesOfSheet(moved, path));
      return moved;
    },
    '.webmanifest': relocateManifest,
  };
  for (const path of await filesBelow(from)) {
    mkdirSync(join(to, dirname(path)), { recursive: true });
    const finish = finishers[extname(path)];
    if (!finish) {
      if (from !== to) copyFileSync(join(from, path), join(to, path));
      continue;
    }
    writeFileSync(join(to, path), finish(readFileSync(join(from, path), 'utf8'), path));
    // Whoever is handed the pages, and whoever stops the build, has a turn after each.
    await breathe();
  }
  return { references, searchable };
}
