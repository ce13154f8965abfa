import type { AllContent } from '../source/read-content.ts';
import { sharedContent } from '../source/shared-content.ts';
import { checkContent, type Report } from '../checks/check-content.ts';

// On the process, for the same reason as the reading itself: the configuration and the site's code are two copies.
const key = Symbol.for('networked-councillor.report');
const shared = globalThis as { [key]?: WeakMap<AllContent, Report> };

/** The report on the content of this process, made once for each reading of it, with every body read. */
export async function sharedReport(): Promise<Report> {
  const content = await sharedContent();
  await content.readBodies();
  const reports = (shared[key] ??= new WeakMap());
  const report = reports.get(content) ?? checkContent(content);
  reports.set(content, report);
  return report;
}
