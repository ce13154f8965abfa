import type { Report } from '../checks/check-content.ts';

const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number} ${number === 1 ? noun : plural}`;

/**
 * The line that a report for people ends with: how many problems there are and what follows from
 * them (`outcome`, a sentence), or the good news.
 */
export function sumUp(
  { problems, counts }: Pick<Report, 'problems' | 'counts'>,
  outcome = 'Nothing was built.',
): string {
  if (problems.length === 0) {
    const parts = [
      count(counts.files, 'file'),
      count(counts.lessons, 'lesson'),
      count(counts.workshops, 'workshop'),
      count(counts.aims, 'aim'),
    ];
    return `${parts.join(', ')}, all with revision.`;
  }
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${count(problems.length, 'problem')} in ${files} of ${count(Math.max(counts.files, files), 'file')}. ${outcome}`;
}
