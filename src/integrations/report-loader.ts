import type { Loader } from 'astro/loaders';
import { checkContent } from '../checks/check-content.ts';
import type { AnyEntry } from '../programme/entry.ts';
import type { Problem } from '../programme/problem.ts';
import { routeOfSeat } from '../programme/routes.ts';
import { frame } from '../report/frame.ts';
import { contentVersion, sharedContent } from '../source/shared-content.ts';

/** A problem as the preview shows it. */
export interface ShownProblem extends Problem {
  /** The address of the page that its file becomes, if it becomes one. */
  readonly page: string | null;
  /** The line that it is about, as in the terminal. */
  readonly frame: string | null;
}

export interface ShownReport {
  /** Which version of the content it is about. */
  readonly version: number;
  readonly problems: readonly ShownProblem[];
}

/** Each file's page, by the name that problems give the file. Of two files that would be one page, the first is shown. */
function pagesOf(entries: readonly AnyEntry[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const entry of entries) {
    const page = routeOfSeat(entry);
    if (page && !files.has(page)) files.set(page, entry.file);
  }
  return new Map([...files].map(([page, file]) => [file, page]));
}

/** Hands Astro the problems, with their pages and lines, for the preview to show. A build has none. */
export const reportLoader = (): Loader => ({
  name: 'report-on-the-programme',
  load: async ({ store }) => {
    const version = contentVersion();
    const content = await sharedContent();
    const { problems, texts } = checkContent(content);
    const pages = pagesOf(content.entries);
    const shown = problems.map((problem): ShownProblem => ({
      ...problem,
      page: pages.get(problem.file) ?? null,
      frame: frame(texts.get(problem.file) ?? '', problem) ?? null,
    }));
    store.clear();
    store.set({ id: 'report', data: { version, problems: shown } });
  },
});
