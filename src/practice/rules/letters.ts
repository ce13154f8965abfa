import { all, quote, type Rule } from '../rule.ts';

/** Letters of mathematics, in circles, of full width, and in squares. */
const fancy = /[\u{1D400}-\u{1D7FF}\u24B6-\u24E9\uFF21-\uFF5A\u{1F130}-\u{1F169}]{2,}/gu;

/** Looks for signs that only look like letters. Silent on accents, on Greek or Welsh, and on signs such as ™ and ². */
export const letters: Rule = {
  id: 'letters',
  isPlain: true,
  find: ({ words }) =>
    all(words, fancy).map((found) => `${quote(found)}, in plain letters ${quote(found.normalize('NFKC'))}`),
};
