import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indexFile, textFile } from '../search/plain-files.ts';
import { pack, type PlainIndex, type PlainSection, type Weights } from '../search/plain-index.ts';
import { joinedTermsOf, termsOf } from '../search/words.ts';
import type { SearchablePage } from './searchable-page.ts';

/** What a word weighs by where it stands. Titles and the other words for them are counted apart from the text. */
const weight = { title: 4, keywords: 1, heading: 5, text: 1 };

/** Looked for hyphens first, which few passages have. */
const wordsOf = (passage: string): string[] =>
  /[-‐‑]/.test(passage) ? [...termsOf(passage), ...joinedTermsOf(passage)] : termsOf(passage);

function indexOf(pages: readonly SearchablePage[]): PlainIndex {
  const words = new Map<string, { title: Weights; text: Weights }>();
  for (const [place, { title, keywords, sections }] of pages.entries()) {
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
export function plainSearchFiles(pages: readonly SearchablePage[]): Map<string, string> {
  const sorted = [...pages].sort((one, other) => (one.address < other.address ? -1 : 1));
  return new Map([
    [indexFile, asScript(pack(indexOf(sorted)))],
    ...sorted.map((page): [string, string] => [textFile(page.address), asScript(sectionsOf(page))]),
  ]);
}

/** Writes plain search into a finished folder, from what its pages say. */
export function writePlainSearch(folder: string, pages: readonly SearchablePage[]): void {
  const files = plainSearchFiles(pages);
  for (const below of new Set([...files.keys()].map((path) => dirname(path))))
    mkdirSync(join(folder, below), { recursive: true });
  for (const [path, script] of files) writeFileSync(join(folder, path), script);
}
