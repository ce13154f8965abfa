import type { Root } from 'mdast';
import { linkTerms } from '../markdown/link-terms.ts';
import { ofKind } from '../programme/entry.ts';
import { keepNation } from '../markdown/keep-nation.ts';
import type { Data, Nation } from '../programme/schema.ts';
import { councilAsked } from '../source/council-asked.ts';
import type { Content } from '../source/read-content.ts';
import { sharedContent } from '../source/shared-content.ts';

/** The terms of the programme's glossary; none where it has no glossary. */
const glossaryOf = ({ entries }: Pick<Content, 'entries'>): Data<'glossary'> =>
  ofKind(entries, 'glossary').flatMap(({ data }) => data);

/** The nation of the council whose site is built. */
const nationOf = ({ entries }: Pick<Content, 'entries'>): Nation | undefined =>
  ofKind(entries, 'council').find(({ id }) => id === councilAsked())?.data.nation;

/** Does to MDX, which Astro renders, what is done to Markdown when it is rendered. */
export const finishMdx = () => async (tree: Root) => {
  const content = await sharedContent();
  keepNation(nationOf(content))(tree);
  linkTerms(glossaryOf(content))(tree);
};
