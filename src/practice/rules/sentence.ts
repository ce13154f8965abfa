import { sentencesOf, wordsOf } from '../counting.ts';
import { quote, type Rule } from '../rule.ts';

/** The length that GOV.UK keeps to in its own guidance on plain English. */
const mostWords = 25;

/** Looks for sentences of more than 25 words. Silent on the lines of a list, each of which counts for itself. */
export const sentence: Rule = {
  id: 'sentence',
  isPlain: true,
  find: ({ words }) =>
    sentencesOf(words)
      .map(wordsOf)
      .filter((own) => own.length > mostWords)
      .map((own) => `${quote(`${own.slice(0, 5).join(' ')} …`)}, ${own.length} words`),
};
