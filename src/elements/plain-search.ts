import type { SearchEngine } from '../search/engine.ts';
import { give, loadScript } from '../search/load-script.ts';
import { indexFile, textFile } from '../search/plain-files.ts';
import { plainEngine } from '../search/plain-engine.ts';
import { unpack, type PackedIndex, type PlainSection } from '../search/plain-index.ts';

/** Where the site begins, since this script lies in `scripts`. */
const root = new URL('..', (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI);

const texts = new Map<string, Promise<readonly PlainSection[]>>();

/** A page's text, loaded one time. What cannot be loaded is asked for again by the next search. */
const sectionsOf = (address: string): Promise<readonly PlainSection[]> => {
  const text = texts.get(address) ?? loadScript<readonly PlainSection[]>(new URL(textFile(address), root));
  text.catch(() => texts.delete(address));
  texts.set(address, text);
  return text;
};

const loading = loadScript<PackedIndex>(new URL(indexFile, root)).then((packed) =>
  plainEngine(unpack(packed), sectionsOf, root),
);

/** `site-search` loads this script, and takes the engine from it. */
give({ search: async (term, filters) => (await loading).search(term, filters) } satisfies SearchEngine);
