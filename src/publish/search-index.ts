import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
import { filesBelow } from './files.ts';

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

/** Indexes the pages of a finished folder into its `pagefind` folder. Returns how many pages it took in. */
export async function writeSearchIndex(folder: string): Promise<number> {
  const index = await newIndex();
  // One after the other: a folder is read in the order of the disk, and pages are numbered as they come.
  let pages = 0;
  for (const path of (await filesBelow(folder)).filter((file) => file.endsWith('.html'))) {
    const content = await readFile(join(folder, path), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    fail(`reading ${path}`, (await index.addHTMLFile({ sourcePath: path, content })).errors);
    pages += 1;
  }
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
  return pages;
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
