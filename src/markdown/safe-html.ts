/** The tags that a trainer may write by hand, without attributes. The rest is refused by a check. */
export const safeTags: readonly string[] = ['br', 'kbd', 'abbr', 'sup', 'sub'];

const safeTag = new RegExp(`^</?(?:${safeTags.join('|')})\\s*/?>$`, 'i');

/** Whether a piece of raw HTML is one safe tag. */
export const isSafeHtml = (value: string): boolean => safeTag.test(value.trim());

/** Openings of HTML blocks that go on to their own end, past every empty line. */
const blocks: readonly (readonly [opening: RegExp, end: RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<(?:script|style|pre|textarea)(?=[\s>]|$)/i, /<\/(?:script|style|pre|textarea)>/i],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
];

/** Whether a piece of raw HTML never ends, so that all that stands below it is part of it. */
export const swallowsTheRest = (value: string): boolean =>
  blocks.some(([opening, end]) => opening.test(value.trim()) && !end.test(value));
