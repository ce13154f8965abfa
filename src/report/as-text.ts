import { createColors } from 'picocolors';
import type { Report } from '../checks/check-content.ts';
import type { Problem } from '../programme/problem.ts';

const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number} ${number === 1 ? noun : plural}`;

const spell = ({ file, line, column }: Problem): string =>
  [file, line, column].filter((part) => part !== null).join(':');

export interface TextOptions {
  readonly color?: boolean;
  /** The last sentence: what follows from the problems. */
  readonly outcome?: string;
}

/** The report for people: each problem with its place, its fact and its cure, and a last line that sums up. */
export function asText(
  { problems, counts }: Report,
  { color = false, outcome = 'Nothing was built.' }: TextOptions = {},
): string {
  const { bold, dim, red, green } = createColors(color);
  if (problems.length === 0) {
    const parts = [
      count(counts.files, 'file'),
      count(counts.lessons, 'lesson'),
      count(counts.workshops, 'workshop'),
      count(counts.aims, 'aim'),
    ];
    return green(`${parts.join(', ')}, all with revision.`);
  }
  const blocks = problems.map(
    (problem) => `${bold(spell(problem))}  ${dim(problem.check)}\n  ${problem.message}\n  Fix: ${problem.fix}\n`,
  );
  const files = new Set(problems.map(({ file }) => file)).size;
  const total = `${count(problems.length, 'problem')} in ${files} of ${count(Math.max(counts.files, files), 'file')}. ${outcome}`;
  return `${blocks.join('\n')}\n${red(total)}`;
}
