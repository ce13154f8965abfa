/** The tags that a trainer may write by hand, without attributes. The rest is refused by a check. */
export const safeTags: readonly string[] = ['br', 'kbd', 'abbr', 'sup', 'sub'];

const safeTag = new RegExp(`^</?(?:${safeTags.join('|')})\\s*/?>$`, 'i');

/** Whether a piece of raw HTML is one safe tag. */
export const isSafeHtml = (value: string): boolean => safeTag.test(value.trim());
