import type { Root } from 'mdast';
import { keepNation } from '../markdown/keep-nation.ts';
import { linkTerms } from '../markdown/link-terms.ts';
import { councilAsked } from '../source/council-asked.ts';
import { settingOf } from '../source/read-content.ts';
import { sharedContent } from '../source/shared-content.ts';

/** Does to MDX, which Astro renders, what is done to Markdown when it is rendered. */
export const finishMdx = () => async (tree: Root) => {
  const { entries } = await sharedContent();
  const { nation, glossary } = settingOf(entries, { council: councilAsked(), isPreview: false });
  keepNation(nation)(tree);
  linkTerms(glossary)(tree);
};
