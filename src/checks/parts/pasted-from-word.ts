import { placesIn } from '../../markdown/places.ts';
import type { Outline, Spot } from '../../programme/outline.ts';

/** Signs of what Word puts on the clipboard. In `.mdx` a tag's name comes without its angle bracket. */
const signs = /<\/?(?:o|w|v|m|st1):[a-z]|\bclass=["']?Mso|\bmso-[a-z]|<!--\s*(?:\[if|StartFragment)|<!\[(?:if|endif)/i;

/** Fact and cure for a file with Word's code in it, however much of it there is. */
export const toldOfWord = [
  'This was pasted from Word with its hidden code, which would show on the page.',
  'take it out, and paste the text again as plain text: Ctrl+Shift+V, or Cmd+Shift+V on a Mac.',
] as const;

/** Where a body begins to be what was pasted from Word. */
export function wordIn({ html, code }: Pick<Outline, 'html' | 'code'>): Spot | undefined {
  const tag = code.find(
    ({ name, attributes }) =>
      /^(?:o|w|v|m|st1):/.test(name) || attributes.some(({ value }) => /^Mso|\bmso-/.test(value ?? '')),
  );
  return html.find(({ value }) => signs.test(value))?.spot ?? tag?.spot;
}

/** The same in the text of a file that cannot be read for it. */
export function wordInText(text: string): Spot | undefined {
  const at = text.search(signs);
  return at < 0 ? undefined : placesIn(text)(at);
}
