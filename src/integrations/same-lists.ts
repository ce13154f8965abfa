import type { AnyEntry } from '../programme/entry.ts';
import { keyOf } from '../kept/open-kept.ts';
import { forPreview } from '../report/for-preview.ts';
import type { Report } from '../checks/check-content.ts';
import { splitFrontmatter } from '../source/frontmatter.ts';
import type { Content } from '../source/read-content.ts';
import { dataForPages } from '../publish/data-for-pages.ts';

/** Content, and what was found in it. */
export interface Judged {
  readonly content: Content;
  readonly report: Pick<Report, 'problems' | 'texts'>;
}

/** What Astro's lists have of an entry: what pages may show, and the line on which its body begins. */
const listed = (entry: AnyEntry, content: Content): string =>
  keyOf(dataForPages(entry, content), splitFrontmatter(content.texts.get(entry.file) ?? '').frontmatter);

const problemsOf = ({ content, report }: Judged): string => keyOf(forPreview(report, content.entries));

/** Whether all that Astro knows of two states of the content is the same: all but the bodies of Markdown. */
export function sameLists(one: Judged, other: Judged): boolean {
  const [before, after] = [one.content.entries, other.content.entries];
  return (
    before.length === after.length &&
    before.every((entry, place) => {
      const now = after[place];
      if (now?.path !== entry.path) return false;
      if (one.content.texts.get(entry.file) === other.content.texts.get(now.file)) return true;
      // Astro renders MDX.
      return !entry.path.endsWith('.mdx') && listed(entry, one.content) === listed(now, other.content);
    }) &&
    keyOf(one.content.paths) === keyOf(other.content.paths) &&
    problemsOf(one) === problemsOf(other)
  );
}
