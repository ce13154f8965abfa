import { mkdir, writeFile } from 'node:fs/promises';
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

/** Pagefind at work, in a process of its own, on pages that are handed to it as they become finished. */
export interface SearchIndexing {
  /** Takes in a page, if it marks its text for search. Returns at once; pages are taken in the order in which they come. */
  readonly add: (path: string, html: string) => void;
  /** Writes the index into the `pagefind` folder of a finished folder. Throws where a page could not be read. */
  readonly write: (folder: string) => Promise<void>;
}

/** Starts an index of a finished site's pages. */
export async function startSearchIndex(): Promise<SearchIndexing> {
  const index = await newIndex();
  let pages = 0;
  let added: Promise<void> = Promise.resolve();
  return {
    add: (path, html) => {
      if (!html.includes('data-pagefind-body')) return;
      pages += 1;
      added = added.then(async () => {
        fail(`reading ${path}`, (await index.addHTMLFile({ sourcePath: path, content: html })).errors);
      });
      // It is thrown where the index is written.
      added.catch(() => undefined);
    },
    write: async (folder) => {
      await added;
      if (pages === 0) throw new Error('No page marks its text for search with data-pagefind-body.');
      // Written here, and not by Pagefind's own process: it would go on after this one was stopped.
      const { files, errors } = await index.getFiles();
      fail('writing', errors);
      await index.deleteIndex();
      for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
        const file = join(folder, 'pagefind', path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
    },
  };
}

type Files = ReadonlyMap<string, Uint8Array>;

async function indexOfServer(origin: string, addresses: readonly string[]): Promise<Files> {
  const index = await newIndex();
  for (const address of addresses) {
    const response = await fetch(new URL(address, origin));
    if (!response.ok) continue;
    fail(`reading ${address}`, (await index.addHTMLFile({ url: address, content: await response.text() })).errors);
  }
  const { files, errors } = await index.getFiles();
  fail('writing', errors);
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, content]));
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
