import { emojiPattern } from '../counting.ts';
import { all, type Rule } from '../rule.ts';

/** Looks for three emoji and more. Silent on one or two, and on signs such as © and ½. */
export const emoji: Rule = {
  id: 'emoji',
  find: ({ words }) => {
    const found = all(words, emojiPattern);
    return found.length > 2 ? found : [];
  },
};
