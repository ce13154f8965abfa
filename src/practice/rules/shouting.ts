import { linkPattern } from '../counting.ts';
import { all, type Rule } from '../rule.ts';

/** Abbreviations of four letters and more that local politics is full of. */
const abbreviations =
  'CAMHS CCTV COSLA COVID DEFRA EHCP GDPR HMRC LGBTQ NILGA NSPCC OFCOM OFSTED PCSO RAAC RSPCA SEND ULEZ UNESCO UNISON WLGA'.split(
    ' ',
  );
const run = /(?<![\p{L}\d#@/])\p{Lu}[\p{Lu}’'&]+(?: \p{Lu}[\p{Lu}’'&]+)*(?![\p{L}\d])/gu;

/** A long word, a word of four letters beside another, or four words: none of them a known abbreviation. */
function isShouted(found: string): boolean {
  const words = found.split(' ');
  const unknown = words.filter((word) => !abbreviations.includes(word));
  return unknown.length > 3 || unknown.some(({ length }) => length > (words.length > 1 ? 3 : 4));
}

/**
 * Looks for words in capitals. Silent on abbreviations, and on a single short word that may be one or
 * that is stressed: `NOT`, `STOP`.
 */
export const shouting: Rule = {
  id: 'shouting',
  find: ({ words }) => all(words.replace(linkPattern, ' '), run).filter(isShouted),
};
