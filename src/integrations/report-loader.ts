import type { Loader } from 'astro/loaders';
import { checkContent } from '../checks/check-content.ts';
import { forPreview, type ShownProblem } from '../report/for-preview.ts';
import { sharedContent } from '../source/shared-content.ts';

export interface ShownReport {
  readonly problems: readonly ShownProblem[];
}

/** Hands Astro the problems, with their pages and lines, for the preview to show. A build has none. */
export const reportLoader = (): Loader => ({
  name: 'report-on-the-programme',
  load: async ({ store }) => {
    const content = await sharedContent();
    const problems = forPreview(checkContent(content), content.entries);
    store.clear();
    store.set({ id: 'report', data: { problems } });
  },
});
