import { readdir, rm } from 'node:fs/promises';
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

/** Indexes the pages of a finished folder into its `pagefind` folder. Returns how many pages it took in. */
export async function writeSearchIndex(folder: string): Promise<number> {
  const index = await newIndex();
  const added = await index.addDirectory({ path: folder });
  fail('reading the pages', added.errors);
  if (added.page_count === 0) throw new Error('No page marks its text for search with data-pagefind-body.');
  const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
  fail('writing', written.errors);
  await index.deleteIndex();
  for (const name of await readdir(`${folder}/pagefind`)) if (unused.test(name)) await rm(`${folder}/pagefind/${name}`);
  return added.page_count;
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
