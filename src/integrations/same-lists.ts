import type { AnyEntry } from '../programme/entry.ts';
import { keyOf } from '../kept/open-kept.ts';
import { splitFrontmatter } from '../source/frontmatter.ts';
import type { Content } from '../source/read-content.ts';
import { dataForPages } from '../publish/data-for-pages.ts';

/** What Astro's lists have of an entry: what pages may show, and the line on which its body begins. */
const listed = (entry: AnyEntry, { texts }: Content): string =>
  keyOf(dataForPages(entry), splitFrontmatter(texts.get(entry.file) ?? '').frontmatter);

/** Whether the text files of two states of the content are the same. */
export const sameTexts = ({ texts: before }: Content, { texts: after }: Content): boolean =>
  before.size === after.size && [...after].every(([file, text]) => before.get(file) === text);

/** Whether all that Astro's lists have of two states of the content is the same: all but bodies and pictures. */
export const sameLists = (one: Content, other: Content): boolean =>
  one.entries.length === other.entries.length &&
  one.entries.every((entry, place) => {
    const now = other.entries[place];
    if (now?.path !== entry.path) return false;
    return one.texts.get(entry.file) === other.texts.get(now.file) || listed(entry, one) === listed(now, other);
  });
