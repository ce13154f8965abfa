import { linkPattern, wordsOf } from '../counting.ts';
import { all, type Rule } from '../rule.ts';

const blind =
  /(?<!\b(?:not|never) |n[’']t )\b(?:(?:click|tap|press) (?:here|this)|(?:read|find out|info|details) (?:more )?here|link here)\b/gi;

/**
 * Looks for "click here", and for a link that stands alone. Silent where the words say where a link
 * leads, and on a warning not to click.
 */
export const link: Rule = {
  id: 'link',
  find: ({ words }) => [
    ...all(words, blind),
    ...(wordsOf(words.replace(linkPattern, ' ')).length < 3 ? all(words, linkPattern) : []),
  ],
};
