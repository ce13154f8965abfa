import type { AnyEntry } from '../programme/entry.ts';
import { keyOf } from '../kept/open-kept.ts';
import { splitFrontmatter } from '../source/frontmatter.ts';
import type { Content } from '../source/read-content.ts';
import { dataForPages } from '../publish/data-for-pages.ts';

/** What Astro's lists have of an entry: what pages may show, and the line on which its body begins. */
const listed = (entry: AnyEntry, content: Content): string =>
  keyOf(dataForPages(entry, content), splitFrontmatter(content.texts.get(entry.file) ?? '').frontmatter);

/** Whether the text files of two states of the content are the same. */
export const sameTexts = ({ texts: before }: Content, { texts: after }: Content): boolean =>
  before.size === after.size && [...after].every(([file, text]) => before.get(file) === text);

/** Whether all that Astro knows of two states of the content is the same: all but the bodies of Markdown. */
export function sameLists(one: Content, other: Content): boolean {
  const [before, after] = [one.entries, other.entries];
  return (
    before.length === after.length &&
    before.every((entry, place) => {
      const now = after[place];
      if (now?.path !== entry.path) return false;
      if (one.texts.get(entry.file) === other.texts.get(now.file)) return true;
      // Astro renders MDX.
      return !entry.path.endsWith('.mdx') && listed(entry, one) === listed(now, other);
    }) &&
    keyOf(one.paths) === keyOf(other.paths)
  );
}
