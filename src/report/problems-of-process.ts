import type { ShownProblem } from './for-preview.ts';

// Astro loads the site's own code as a copy of its own: what pages show is kept on the process.
const key = Symbol.for('networked-councillor.problems');

const shared = globalThis as { [key]?: readonly ShownProblem[] };

/** The problems that the preview shows: those of the last report, and none before the first. */
export const problemsOfProcess = (): readonly ShownProblem[] => shared[key] ?? [];

/** Has the pages of the preview show these, and tells whether they showed others. */
export function showProblems(problems: readonly ShownProblem[]): boolean {
  const before = JSON.stringify(problemsOfProcess());
  shared[key] = problems;
  return JSON.stringify(problems) !== before;
}
