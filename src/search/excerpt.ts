import type { PlainSection } from './plain-index.ts';
import { joinedTermsOf, termsOf } from './words.ts';

/** Words in an excerpt, as many as Pagefind gives. */
const length = 30;
/** A word in a heading tells this much more than one in the text. */
const headingWeight = 5;

/** A section as its words, heading first, and which of them were found. */
export interface Passage {
  readonly id: string;
  readonly heading: string;
  readonly words: readonly string[];
  readonly hits: readonly boolean[];
  readonly weight: number;
}

const isClosed = (text: string): boolean => /[.!?:;,…]["'”’)]*$/.test(text);

function passageOf([id, heading, text]: PlainSection, isFound: (word: string) => boolean): Passage {
  const begin = `${heading}${isClosed(heading) ? '' : '.'}`.split(' ');
  const words = [...begin, ...text.split(' ')];
  const hits = words.map(isFound);
  const weight = hits.reduce((sum, hit, place) => sum + (hit ? (place < begin.length ? headingWeight : 1) : 0), 0);
  return { id, heading, words, hits, weight };
}

/** The section in which most of what was found stands, the first of those with as much. */
export function bestPassage(sections: readonly PlainSection[], terms: readonly string[]): Passage | undefined {
  const found = new Set(terms);
  // Stems begin as their words do. Most words need not be looked at any closer, which counts on an old tablet.
  const begins = new Set(terms.map((term) => term.slice(0, 2)));
  const mayBeFound = (part: string): boolean => begins.has(part.slice(0, 2).toLowerCase()) || /[^\0-\x7f]/.test(part);
  const parts = (word: string): string[] => [...word.split(/[^\p{L}\p{N}]+/u), word.replace(/[^\p{L}\p{N}]+/gu, '')];
  const isFound = (word: string): boolean =>
    parts(word).some(mayBeFound) && [...termsOf(word), ...joinedTermsOf(word)].some((term) => found.has(term));
  let best: Passage | undefined;
  for (const section of sections) {
    const passage = passageOf(section, isFound);
    if (!best || passage.weight > best.weight) best = passage;
  }
  return best;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Some words from where most was found, as HTML with what was found in `<mark>`. */
export function excerptOf({ words, hits }: Passage): string {
  const inside = (from: number): number => hits.slice(from, from + length).filter(Boolean).length;
  let richest = Math.max(0, hits.indexOf(true));
  for (const [place, hit] of hits.entries()) if (hit && inside(place) > inside(richest)) richest = place;
  // A few words before show what it is about; near the end there are more of them, and near the beginning all.
  const from = richest < length / 2 ? 0 : Math.max(0, Math.min(richest - 4, words.length - length));
  return words
    .slice(from, from + length)
    .map((word, place) => (hits[from + place] ? `<mark>${escape(word)}</mark>` : escape(word)))
    .join(' ');
}
