import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isDraft } from '../programme/entry.ts';
import type { Kind } from '../programme/schema.ts';
import { sharedContent } from '../source/shared-content.ts';

/** Pages that list one kind of content. */
const pages: Readonly<Record<string, Kind>> = {
  cohorts: 'cohort',
  facts: 'facts',
  glossary: 'glossary',
  masterclass: 'lesson',
  'skills-check': 'skillsCheck',
  stories: 'story',
  workshops: 'hub',
};

/** A list of what a programme does not have gets no page. The preview has them all, since content comes while it runs. */
export const pagesWhenPresent = (): AstroIntegration => ({
  name: 'pages-when-present',
  hooks: {
    'astro:config:setup': async ({ command, injectRoute }) => {
      const { entries } = await sharedContent();
      const present = new Set(entries.filter((entry) => !isDraft(entry)).map(({ kind }) => kind));
      for (const [name, kind] of Object.entries(pages))
        if (command !== 'build' || present.has(kind))
          injectRoute({
            pattern: `/${name}`,
            entrypoint: fileURLToPath(new URL(`../pages/_when-present/${name}.astro`, import.meta.url)),
          });
    },
  },
});
