import type { AstroIntegration } from 'astro';
import { sharedReport } from '../report/shared-report.ts';
import { asText } from '../report/as-text.ts';
import { councilAsked } from '../source/council-asked.ts';

/** Stops a build that did not come through `npm run build` and its check. */
export const checkedContent = (): AstroIntegration => ({
  name: 'checked-content',
  hooks: {
    'astro:build:start': async () => {
      // A council's edition was checked with the rest, and what it leaves out is not there any more.
      if (councilAsked()) return;
      const report = await sharedReport();
      if (report.problems.length > 0)
        throw new Error(`The content has problems.\n\n${asText(report, { frames: true })}`);
    },
  },
});
