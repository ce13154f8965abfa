import type { Loader } from 'astro/loaders';
import { sharedReport } from '../report/shared-report.ts';
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
    const problems = forPreview(await sharedReport(), content.entries);
    store.clear();
    store.set({ id: 'report', data: { problems } });
  },
});
