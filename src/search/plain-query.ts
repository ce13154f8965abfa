import type { Query, QueryCombination } from 'minisearch';
import { joinedTermsOf, termsOf } from './words.ts';

/** Nobody writes so many words, but somebody pastes them. */
const most = 20;

const query = (typed: string, termsIn: (word: string) => Query[]): QueryCombination => ({
  combineWith: 'AND',
  queries: [...new Set(typed.split(/\s+/))]
    .slice(0, most)
    .map(termsIn)
    .filter((terms) => terms.length > 0)
    .map((terms) => ({ combineWith: 'AND', queries: terms })),
});

/** Drops letters at the end of a long word. */
const shorten = (term: string, by: number): string => term.slice(0, Math.max(4, term.length - by));

/**
 * What a reader typed, as questions to MiniSearch, to be asked in turn until one is answered. Every word has to be
 * there, and may go on. Words with a hyphen stand as one, or else apart. A word may be mistyped, or not typed to its
 * end, so that its stem is not known yet. None where no word was typed.
 */
export function plainQueries(typed: string): Query[] {
  if (termsOf(typed).length === 0) return [];
  const exact = query(typed, (word) => (/\p{L}-\p{L}/u.test(word) ? joinedTermsOf(word) : termsOf(word)));
  const apart = query(typed, termsOf);
  const mistyped: Query = { ...apart, fuzzy: (term) => (term.length > 4 ? 0.2 : false) };
  const unfinished = [1, 2, 3, 4].map((by) => query(typed, (word) => termsOf(word).map((term) => shorten(term, by))));
  return [exact, apart, mistyped, ...unfinished];
}
