import type { Loader } from 'astro/loaders';
import { councilAsked } from '../source/council-asked.ts';
import { contentFolder } from '../source/shared-content.ts';
import { evidenceIn } from '../statement/read-evidence.ts';

/** Hands Astro what is known of how accessible the site is, for its statement. */
export const statementLoader = (): Loader => ({
  name: 'evidence-for-the-statement',
  load: async ({ store }) => {
    const evidence = await evidenceIn(await contentFolder(), councilAsked());
    store.clear();
    store.set({ id: 'evidence', data: { evidence } });
  },
});
