import { all, type Rule } from '../rule.ts';

/**
 * Words that local hashtags are often put together from. None that makes one plain word with another:
 * with "home" in the list, "hometown" would be taken for two.
 */
const known =
  'bin bins clean community council day election fair for green library litter local love market news our park pick road roads safe safety save school street streets the town tree village vote walk your youth'.split(
    ' ',
  );

/** Longer than the words that people make a hashtag of. */
const surelySeveral = 16;

/** The known words that a tag is put together from, each with its capital; undefined where it is not. */
function withCapitals(letters: string): string[] | undefined {
  if (!letters) return [];
  for (const head of known) {
    const rest = letters.startsWith(head) && withCapitals(letters.slice(head.length));
    if (rest) return [letters.charAt(0).toUpperCase() + head.slice(1), ...rest];
  }
  return undefined;
}

/**
 * Looks for hashtags of several words without a capital. Silent where there is a capital, and where
 * the tag may well be one word: `#millbrook`, `#accessibility`.
 */
export const hashtag: Rule = {
  id: 'hashtag',
  isPlain: true,
  find: ({ words }) =>
    all(words, /(?<![\w/&])#[a-z]+\b/g).flatMap((tag) => {
      const parts = withCapitals(tag.slice(1)) ?? [];
      if (parts.length > 1) return [`${tag}, better #${parts.join('')}`];
      return tag.length > surelySeveral ? [tag] : [];
    }),
};
