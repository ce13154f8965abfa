/** What is markup in the text of a page; the words that it was meant for are in the group `words`. */
const markup: readonly RegExp[] = [
  /!?\[(?<words>[^[\]]+)\]\([^()\s]*\)/,
  /:{1,3}[a-z]+(?:\[(?<words>[^[\]]*)\])?\{[^{}]*\}/,
  /:{1,3}(?:term|fact)\[(?<words>[^[\]]*)\]/,
  /(?<![*\w])(?<stars>\*{1,3})(?=\S)(?<words>[^*]*[^*\s])\k<stars>(?![*\w])/,
  /(?<![\w/])(?<lines>_{1,3})(?=\S)(?<words>[^_]*[^_\s])\k<lines>(?![\w/])/,
  /(?<!~)~~(?=\S)(?<words>[^~]*[^~\s])~~(?!~)/,
  /`(?<words>[^`]+)`/,
  /^#{1,6} +(?<words>\S.*)/,
  /<(?<tag>b|strong|i|em|cite|u|s|del|a|p|span|font|small|big|sup|sub|kbd|abbr|code)(?: [^<>]*)?>(?<words>[^<>]*)<\/\k<tag>>/i,
  /<(?:br|hr|img|wbr)(?: [^<>]*)?\/?>/i,
  /&(?:nbsp|shy|amp|lt|gt|quot|apos|pound|[mn]dash|hellip|[lr][sd]quo|#\d{2,5}|#x[0-9a-f]{2,5});/i,
];

export interface FieldMarkup {
  /** The signs and what they are round, as written. */
  readonly source: string;
  /** The words that the signs were meant for; empty where they stand for themselves. */
  readonly words: string;
}

/** The first markup in a text that is shown as it is written. */
export function markupIn(text: string): FieldMarkup | undefined {
  const [found] = markup
    .map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .sort((one, other) => one.index - other.index);
  return found && { source: found[0], words: found.groups?.['words']?.trim() ?? '' };
}

/** A text without the markup that stands round words. */
export function withoutMarkup(text: string): string {
  const found = markupIn(text);
  return found?.words ? withoutMarkup(text.replace(found.source, () => found.words)) : text;
}
