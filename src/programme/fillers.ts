/** Whole words, so that neither a hashtag nor a name that holds one counts. */
const pattern = /(?<![\w-])(?:TODO|TBC|TBD|FIXME)(?![\w-])|\blorem ipsum\b/gi;

/** "TBC Holdings Ltd" is a company: a sentence that ends in TBC has its full stop before the next begins. */
const beginsName = /^TB[CD][^\S\n]+\p{Lu}/u;

/** "The TODO list on the fridge" is a list. "TODO list the rules", at the start of a line, is still to do. */
const isTodoList = (before: string, from: string): boolean =>
  /^TODO[^\S\n]lists?(?![\w-])/i.test(from) &&
  (/\p{L}[^\S\n]+$/u.test(before) || /^TODO lists?[^\S\n]*(?:\n|$)/i.test(from));

/** Words in quotation marks, on one line. */
const quotation = /"[^"\n]*"|“[^”\n]*”|‘[^’\n]*’/g;

const spellsItSmall = (word: string): boolean => word !== word.toUpperCase() && !/^lorem/i.test(word);

/**
 * The words in a text that hold a place for words to come, each with where it begins. "todo" in
 * small letters may be Spanish, and is left alone; so are a post that is quoted with its "date TBC",
 * a name that begins with TBC, and a TODO list.
 */
export function fillersIn(text: string): { text: string; index: number }[] {
  const found = [...text.matchAll(pattern)].filter(([word]) => !spellsItSmall(word));
  if (found.length === 0) return [];
  const quoted = [...text.matchAll(quotation)].map(({ 0: words, index }) => [index, index + words.length] as const);
  const isQuoted = (at: number): boolean => quoted.some(([start, end]) => start < at && at < end);
  return found
    .filter(({ 0: word, index }) => !(/^TB[CD]$/.test(word) && isQuoted(index)))
    .filter(({ index }) => {
      const from = text.slice(index);
      return !beginsName.test(from) && !isTodoList(text.slice(0, index), from);
    })
    .map(({ 0: word, index }) => ({ text: word, index }));
}
