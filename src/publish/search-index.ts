import { createIndex, type PagefindIndex } from 'pagefind';
import type { NewSite } from './new-site.ts';

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
  /** Takes in a page, if it marks its text for search. Returns at once. */
  readonly add: (path: string, html: string) => void;
  /** The index of all these. Throws where a page could not be read. */
  readonly files: () => Promise<Files>;
}

export const isSearched = (html: string): boolean => html.includes('data-pagefind-body');

/**
 * Starts an index of a finished site's pages, in the order in which they come: another order makes another index. What
 * was `published` before it takes in at once, since much of it will come again; of a page that comes with another text
 * Pagefind puts that in the place of the old one. Where other pages come, or in another order, it begins anew, and has
 * those that came until then from `read`.
 */
export async function startSearchIndex(
  published: ReadonlyMap<string, string>,
  read: (path: string) => string,
): Promise<SearchIndexing> {
  // Whatever fails is thrown where it is waited for, if it ever is.
  const quiet = <T>(doing: Promise<T>): Promise<T> => {
    doing.catch(() => undefined);
    return doing;
  };
  let index = newIndex();
  let added: Promise<void>[] = [];
  const send = (path: string, html: string): void => {
    const adding = index.then((to) => to.addHTMLFile({ sourcePath: path, content: html }));
    added.push(quiet(adding.then(({ errors }) => fail(`reading ${path}`, errors))));
  };

  let expected: readonly string[] | undefined = [...published.keys()];
  const came: string[] = [];
  const beginAnew = (): void => {
    void quiet(index.then((old) => old.deleteIndex()));
    index = newIndex();
    added = [];
    expected = undefined;
    for (const path of came) send(path, read(path));
  };
  for (const [path, html] of published) send(path, html);
  // Whether it starts at all.
  await index;

  return {
    add: (path, html) => {
      if (!isSearched(html)) return;
      if (expected && expected[came.length] !== path) beginAnew();
      came.push(path);
      if (!expected || published.get(path) !== html) send(path, html);
    },
    files: () => {
      if (came.length === 0) throw new Error('No page marks its text for search with data-pagefind-body.');
      if (expected && expected.length > came.length) beginAnew();
      return quiet(Promise.all(added).then(async () => filesOf(await index)));
    },
  };
}

/**
 * Writes an index into the `pagefind` folder of a site. It is done here, and not by Pagefind's own process, which would go
 * on after this one was stopped.
 */
export function writeSearchIndex(site: NewSite, files: Files): void {
  for (const [path, content] of files) if (!unused.test(path)) site.write(`pagefind/${path}`, content);
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
