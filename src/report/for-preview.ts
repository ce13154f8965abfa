import type { Report } from '../checks/check-content.ts';
import type { AnyEntry } from '../programme/entry.ts';
import type { Problem } from '../programme/problem.ts';
import { routeOfSeat } from '../programme/routes.ts';
import { frame } from './frame.ts';

/** A problem as the preview shows it. */
export interface ShownProblem extends Problem {
  /** The address of the page that its file becomes, if it becomes one. */
  readonly page: string | null;
  /** The line that it is about, as in the terminal. */
  readonly frame: string | null;
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

/** The report for the preview: each problem with its page and its line. `entries` are those that were judged. */
export function forPreview(
  { problems, texts }: Pick<Report, 'problems' | 'texts'>,
  entries: readonly AnyEntry[],
): ShownProblem[] {
  const pages = pagesOf(entries);
  return problems.map((problem) => ({
    ...problem,
    page: pages.get(problem.file) ?? null,
    frame: frame(texts.get(problem.file) ?? '', problem) ?? null,
  }));
}
