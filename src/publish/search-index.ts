import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';

/** Pagefind's own interfaces, and its worker. Ours is `src/elements/site-search.ts`, which asks without a worker. */
const unused = /^pagefind-(?:.*ui|highlight|worker)\./;

/** Search could not be indexed: a site without search must not ship. */
const fail = (step: string, errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`The search index failed while ${step}: ${errors.join('; ')}`);
};

async function newIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({});
  fail('starting', errors);
  if (!index) throw new Error('The search index did not start.');
  return index;
}

/** The files of an index, by their names. */
type Files = ReadonlyMap<string, Uint8Array>;

async function filesOf(index: PagefindIndex): Promise<Files> {
  const { files, errors } = await index.getFiles();
  fail('writing', errors);
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** Pagefind at work, in a process of its own, on pages that are handed to it as they become finished. */
export interface SearchIndexing {
  /** Takes in a page, if it marks its text for search. Returns at once; pages are taken in the order in which they come. */
  readonly add: (path: string, html: string) => void;
  /** The index of all these. Throws where a page could not be read. */
  readonly files: () => Promise<Files>;
}

/** Starts an index of a finished site's pages. */
export async function startSearchIndex(): Promise<SearchIndexing> {
  const index = await newIndex();
  const added: Promise<void>[] = [];
  const files = async (): Promise<Files> => {
    await Promise.all(added);
    if (added.length === 0) throw new Error('No page marks its text for search with data-pagefind-body.');
    return filesOf(index);
  };
  // Whatever fails is thrown where it is waited for, if it ever is.
  const quiet = <T>(doing: Promise<T>): Promise<T> => {
    doing.catch(() => undefined);
    return doing;
  };
  return {
    add: (path, html) => {
      if (!html.includes('data-pagefind-body')) return;
      const adding = index.addHTMLFile({ sourcePath: path, content: html });
      added.push(quiet(adding.then(({ errors }) => fail(`reading ${path}`, errors))));
    },
    files: () => quiet(files()),
  };
}

/**
 * Writes an index into the `pagefind` folder of a finished folder. It is done here, and not by Pagefind's own process,
 * which would go on after this one was stopped.
 */
export function writeSearchIndex(folder: string, files: Files): void {
  for (const path of new Set([...files.keys()].map(dirname)))
    mkdirSync(join(folder, 'pagefind', path), { recursive: true });
  for (const [path, content] of files) if (!unused.test(path)) writeFileSync(join(folder, 'pagefind', path), content);
}

async function indexOfServer(origin: string, addresses: readonly string[]): Promise<Files> {
  const index = await newIndex();
  for (const address of addresses) {
    const response = await fetch(new URL(address, origin));
    if (!response.ok) continue;
    fail(`reading ${address}`, (await index.addHTMLFile({ url: address, content: await response.text() })).errors);
  }
  return filesOf(index);
}

/** The index of the live preview: made from its own pages at the first search after a change, kept in memory. */
export function previewIndex() {
  let made: Promise<Files> | undefined;
  return {
    forget: (): void => {
      made = undefined;
    },
    /** A file of the index by its name, such as `pagefind.js`. */
    file: async (name: string, origin: string, addresses: () => Promise<string[]>): Promise<Uint8Array | undefined> => {
      // A new visit asks for the script first; what it then loads has to come from the same index.
      made ??= addresses().then((list) => indexOfServer(origin, list));
      made.catch(() => {
        made = undefined;
      });
      return (await made).get(name);
    },
  };
}
