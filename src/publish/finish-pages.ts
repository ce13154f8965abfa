import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { keyOf, type Kept } from '../kept/open-kept.ts';
import { filesBelow } from './files.ts';
import { referencesOfPage, referencesOfSheet, type Reference } from './hosting/references.ts';
import type { NewSite } from './new-site.ts';
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

/** A page as it was published. */
export interface Published {
  readonly text: string;
  /** Under which what was learnt of it is kept. */
  readonly key: string;
  /** Whether it asks for a picture of the content, which is made while the page is rendered. */
  readonly hasPictures: boolean;
}

/** The pages of a site as they become finished, in its folder. */
export interface Finishing {
  /** Writes a page with every address in it made relative, so that it works wherever it is copied to. */
  readonly takePage: (path: string, html: string) => Published;
  /** Writes a page that was published before, and tells whether it could: what was learnt of it may not be kept. */
  readonly takeAgain: (path: string, published: Pick<Published, 'text' | 'key'>) => boolean;
  /** Copies what else was rendered into a folder, with addresses made relative too, and says what was learnt of all of it. */
  readonly takeRest: (from: string) => Promise<Finished>;
}

/**
 * Begins the pages of a site. Each page is parsed one time for all that has to be known of it, and `onPage` is
 * handed each with its new text. A page that is `kept` from an earlier run is not parsed again.
 */
export function startFinishing(
  site: NewSite,
  onPage: (path: string, html: string) => void = () => undefined,
  kept?: Kept<FinishedPage>,
): Finishing {
  const pages = new Map<string, FinishedPage>();
  const references: Reference[] = [];
  const publish = (path: string, page: FinishedPage, text: string): void => {
    pages.set(path, page);
    site.write(path, text);
    onPage(path, text);
  };
  const takePage = (path: string, html: string): Published => {
    const key = keyOf(path, html);
    const known = kept?.get(key);
    const page = known ?? finishPage(html, path);
    if (!known) kept?.set(key, page);
    const text = withEdits(html, page.edits);
    publish(path, page, text);
    return { text, key, hasPictures: page.references.some(({ as }) => as === 'picture' || as === 'old picture') };
  };
  const takeAgain: Finishing['takeAgain'] = (path, { text, key }) => {
    const page = kept?.get(key);
    if (page) publish(path, page, text);
    return page !== undefined;
  };
  const takers: Readonly<Record<string, (path: string, text: string) => void>> = {
    '.html': (path, html) => void takePage(path, html),
    '.css': (path, css) => {
      const moved = relocateCss(css, path);
      references.push(...referencesOfSheet(moved, path));
      site.write(path, moved);
    },
    '.webmanifest': (path, json) => site.write(path, relocateManifest(json, path)),
  };
  const takeRest = async (from: string): Promise<Finished> => {
    for (const path of await filesBelow(from)) {
      const take = takers[extname(path)];
      if (take) take(path, readFileSync(join(from, path), 'utf8'));
      else if (from !== site.folder) site.copy(join(from, path), path);
    }
    const all = [...pages].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, page]) => page);
    return {
      references: [...references, ...all.flatMap((page) => page.references)],
      searchable: all.flatMap(({ searchable }) => searchable ?? []),
    };
  };
  return { takePage, takeAgain, takeRest };
}
