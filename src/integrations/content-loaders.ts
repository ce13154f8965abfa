import type { AstroIntegration } from 'astro';
import { defineCollection } from 'astro/content/config';
import { contentLoader } from './content-loader.ts';
import { giveLoaders } from './loaders-of-process.ts';
import { statementLoader } from './statement-loader.ts';

/** Gives `content.config.ts` what hands Astro our content. */
export const contentLoaders = (): AstroIntegration => ({
  name: 'content-loaders',
  hooks: {
    'astro:config:setup': () => giveLoaders({ defineCollection, content: contentLoader, statement: statementLoader }),
  },
});
