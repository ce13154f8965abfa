/** Whole words, so that neither a hashtag nor a name that holds one counts. */
const pattern = /(?<![\w-])(?:TODO|TBC|TBD|FIXME)(?![\w-])|\blorem ipsum\b/gi;

/** Words in quotation marks, on one line. */
const quotation = /"[^"\n]*"|“[^”\n]*”|‘[^’\n]*’/g;

const spellsItSmall = (word: string): boolean => word !== word.toUpperCase() && !/^lorem/i.test(word);

/**
 * The words in a text that hold a place for words to come, each with where it begins. "todo" in
 * small letters may be Spanish, and is left alone; so is a post that is quoted with its "date TBC".
 */
export function fillersIn(text: string): { text: string; index: number }[] {
  const found = [...text.matchAll(pattern)].filter(([word]) => !spellsItSmall(word));
  if (found.length === 0) return [];
  const quoted = [...text.matchAll(quotation)].map(({ 0: words, index }) => [index, index + words.length] as const);
  const isQuoted = (at: number): boolean => quoted.some(([start, end]) => start < at && at < end);
  return found
    .filter(({ 0: word, index }) => !(/^TB[CD]$/.test(word) && isQuoted(index)))
    .map(({ 0: word, index }) => ({ text: word, index }));
}
