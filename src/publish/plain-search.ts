import { setImmediate as breathe } from 'node:timers/promises';
import { indexFile, textFile } from '../search/plain-files.ts';
import { pack, type PlainIndex, type PlainSection, type Weights } from '../search/plain-index.ts';
import { joinedTermsOf, termsOf } from '../search/words.ts';
import type { NewSite } from './new-site.ts';
import type { SearchablePage } from './searchable-page.ts';

/** What a word weighs by where it stands. Titles and the other words for them are counted apart from the text. */
const weight = { title: 4, keywords: 1, heading: 5, text: 1 };

/** Looked for hyphens first, which few passages have. */
const wordsOf = (passage: string): string[] =>
  /[-‐‑]/.test(passage) ? [...termsOf(passage), ...joinedTermsOf(passage)] : termsOf(passage);

async function indexOf(pages: readonly SearchablePage[]): Promise<PlainIndex> {
  const words = new Map<string, { title: Weights; text: Weights }>();
  for (const [place, { title, keywords, sections }] of pages.entries()) {
    // Pagefind, which is at work on the same pages, is handed its next ones meanwhile.
    await breathe();
    const add = (field: 'title' | 'text', passage: string, each: number): void => {
      for (const word of wordsOf(passage)) {
        const fields = words.get(word) ?? { title: {}, text: {} };
        fields[field][place] = (fields[field][place] ?? 0) + each;
        words.set(word, fields);
      }
    };
    add('title', title, weight.title);
    add('title', keywords, weight.keywords);
    for (const { id, heading, text } of sections) {
      if (id) add('text', heading, weight.heading);
      add('text', text, weight.text);
    }
  }
  return { documents: pages, words };
}

/** As `loadScript` takes it: a script, since a page on a disk may load nothing else. */
const asScript = (thing: unknown): string => `document.currentScript.given=${JSON.stringify(thing)}\n`;

const sectionsOf = ({ keywords, sections }: SearchablePage): PlainSection[] =>
  sections.map(({ id, heading, text }) => [id, heading, [id ? '' : keywords, text].filter(Boolean).join(' ')]);

/**
 * The files of plain search, by their paths from the site's root: an index of all pages, and the text of each for
 * excerpts. The same pages give the same bytes, in whatever order they come.
 */
export async function plainSearchFiles(pages: readonly SearchablePage[]): Promise<Map<string, string>> {
  const sorted = [...pages].sort((one, other) => (one.address < other.address ? -1 : 1));
  return new Map([
    [indexFile, asScript(pack(await indexOf(sorted)))],
    ...sorted.map((page): [string, string] => [textFile(page.address), asScript(sectionsOf(page))]),
  ]);
}

/** Writes plain search into a site, from what its pages say. */
export async function writePlainSearch(site: NewSite, pages: readonly SearchablePage[]): Promise<void> {
  for (const [path, script] of await plainSearchFiles(pages)) site.write(path, script);
}
