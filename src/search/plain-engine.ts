import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Filters, Hit, SearchEngine } from './engine.ts';
import { bestPassage, excerptOf } from './excerpt.ts';
import type { PlainDocument, PlainIndex, PlainSection } from './plain-index.ts';
import { plainQueries } from './plain-query.ts';

/** Gives a page's text, by its address from the site's root. Rejects where it cannot be had. */
export type LoadSections = (address: string) => Promise<readonly PlainSection[]>;

/** Our index in the library's own form, which is ready in a third of the time that adding each page would take. */
function miniSearchOf({ documents, words }: PlainIndex): MiniSearch {
  const lengths = documents.map((): [number, number] => [0, 0]);
  for (const { title, text } of words.values()) {
    for (const place in title) (lengths[place] as [number, number])[0] += 1;
    for (const place in text) (lengths[place] as [number, number])[1] += 1;
  }
  const average = (field: 0 | 1): number => lengths.reduce((sum, length) => sum + length[field], 0) / documents.length;
  return MiniSearch.loadJS(
    {
      serializationVersion: 2,
      documentCount: documents.length,
      nextId: documents.length,
      documentIds: Object.fromEntries(documents.map((_, place) => [place, place])),
      fieldIds: { title: 0, text: 1 },
      fieldLength: Object.fromEntries(lengths.entries()),
      averageFieldLength: [average(0), average(1)],
      storedFields: {},
      index: Array.from(words, ([word, { title, text }]) => [word, { 0: title, 1: text }]),
    },
    {
      fields: ['title', 'text'],
      tokenize: (term) => [term],
      processTerm: (term) => term,
      searchOptions: {
        boost: { title: 3 },
        // A short page is not much better than a long one.
        bm25: { k: 1.2, b: 0.3, d: 0.5 },
        // Too much begins with "a".
        prefix: (term) => term.length > 2,
      },
    },
  );
}

/**
 * Search in plain script, for where nothing else runs: over an index that is at hand, with the text of a page loaded
 * when the page is shown. `root` is where the site begins.
 */
export function plainEngine(index: PlainIndex, load: LoadSections, root: URL): SearchEngine {
  const miniSearch = miniSearchOf(index);
  const documentOf = ({ id }: SearchResult): PlainDocument => index.documents[id as number] as PlainDocument;

  const find = (typed: string, filters: Filters): SearchResult[] => {
    const passes = (result: SearchResult): boolean =>
      Object.entries(filters).every(([name, value]) => documentOf(result)[name as keyof PlainDocument] === value);
    const queries: Query[] = typed ? plainQueries(typed) : [MiniSearch.wildcard];
    for (const query of queries) {
      const results = miniSearch.search(query);
      if (results.length > 0) return results.filter(passes);
    }
    return [];
  };

  const show = async (result: SearchResult): Promise<Hit> => {
    const { address, title, workshop, kind, minutes } = documentOf(result);
    // A page can be found and followed without its text.
    const sections = await load(address).catch((): PlainSection[] => []);
    const passage = bestPassage(sections, result.terms);
    return {
      address: new URL(passage?.id ? `${address}#${passage.id}` : address, root).href,
      title,
      section: passage?.id ? passage.heading : null,
      about: [workshop, kind, minutes],
      excerpt: passage ? excerptOf(passage) : '',
    };
  };

  return {
    search: (typed, filters) => {
      const results = find(typed, filters);
      return Promise.resolve({
        count: results.length,
        hits: (from, to) => Promise.all(results.slice(from, to).map(show)),
      });
    },
  };
}
