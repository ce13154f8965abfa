import { countCharacters, wordsOf } from '../counting.ts';
import type { Rule } from '../rule.ts';

/** Where no platform counts, a post of more words than this is long. */
const manyWords = 100;

/**
 * Looks for a draft that is longer than its platform takes, or that is long where nobody counts.
 * Silent up to the very last character, and on a long post where the platform has room for it.
 */
export const length: Rule = {
  id: 'length',
  isPlain: true,
  find: ({ words, platform }) => {
    const { name, limit } = platform;
    const count = limit ? countCharacters(words, platform) : wordsOf(words).length;
    if (count <= (limit ?? manyWords)) return [];
    return [limit ? `About ${count} characters, where ${name} takes ${limit}` : `${count} words`];
  },
};
