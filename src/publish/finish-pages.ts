import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
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

/** The pages of a site as they become finished, in its folder. */
export interface Finishing {
  /** Writes a page with every address in it made relative, so that it works wherever it is copied to. */
  readonly takePage: (path: string, html: string) => void;
  /** Copies what else was rendered into a folder, with addresses made relative too, and says what was learnt of all of it. */
  readonly takeRest: (from: string) => Promise<Finished>;
}

/**
 * Begins a site in the folder `to`. Each page is parsed one time for all that has to be known of it, and `onPage` is
 * handed each with its new text. A page that is `kept` from an earlier run is not parsed again.
 */
export function startFinishing(
  to: string,
  onPage: (path: string, html: string) => void = () => undefined,
  kept?: Kept<FinishedPage>,
): Finishing {
  const pages = new Map<string, FinishedPage>();
  const references: Reference[] = [];
  const folders = new Set<string>();
  const write = (path: string, text: string): void => {
    const folder = join(to, dirname(path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(join(to, path), text);
  };
  const takePage = (path: string, html: string): void => {
    const key = keyOf(path, html);
    const known = kept?.get(key);
    const page = known ?? finishPage(html, path);
    if (!known) kept?.set(key, page);
    pages.set(path, page);
    const finished = withEdits(html, page.edits);
    write(path, finished);
    onPage(path, finished);
  };
  const takers: Readonly<Record<string, (path: string, text: string) => void>> = {
    '.html': takePage,
    '.css': (path, css) => {
      const moved = relocateCss(css, path);
      references.push(...referencesOfSheet(moved, path));
      write(path, moved);
    },
    '.webmanifest': (path, json) => write(path, relocateManifest(json, path)),
  };
  const takeRest = async (from: string): Promise<Finished> => {
    for (const path of await filesBelow(from)) {
      const take = takers[extname(path)];
      if (take) take(path, readFileSync(join(from, path), 'utf8'));
      else if (from !== to) {
        mkdirSync(join(to, dirname(path)), { recursive: true });
        copyFileSync(join(from, path), join(to, path));
      }
    }
    const all = [...pages].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, page]) => page);
    return {
      references: [...references, ...all.flatMap((page) => page.references)],
      searchable: all.flatMap(({ searchable }) => searchable ?? []),
    };
  };
  return { takePage, takeRest };
}
