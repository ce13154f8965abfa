import type { Root } from 'mdast';
import { linkTerms } from '../markdown/link-terms.ts';
import { ofKind } from '../programme/entry.ts';
import type { Data } from '../programme/schema.ts';
import type { Content } from '../source/read-content.ts';
import { sharedContent } from '../source/shared-content.ts';

/** The terms of the programme's glossary; none where it has no glossary. */
export const glossaryOf = ({ entries }: Pick<Content, 'entries'>): Data<'glossary'> =>
  ofKind(entries, 'glossary').flatMap(({ data }) => data);

/** Links terms in MDX, which Astro renders, as they are linked in Markdown. */
export const mdxTerms = () => async (tree: Root) => linkTerms(glossaryOf(await sharedContent()))(tree);
