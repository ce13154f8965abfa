import type { Report } from '../src/checks/check-content.ts';
import { sharedReport } from '../src/report/shared-report.ts';
import { asText } from '../src/report/as-text.ts';
import type { AllContent } from '../src/source/read-content.ts';
import { sharedContent } from '../src/source/shared-content.ts';

/** Reads and checks the content of this process. Where it has problems they are printed, and there is none. */
export async function soundContent(): Promise<{ content: AllContent; report: Report } | undefined> {
  const content = await sharedContent();
  const report = await sharedReport();
  if (report.problems.length === 0) return { content, report };
  console.error(asText(report, { frames: true, color: process.stderr.isTTY && !process.env['NO_COLOR'] }));
  return undefined;
}
