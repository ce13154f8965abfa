import type { Report } from '../checks/check-content.ts';
import type { Problem } from '../programme/problem.ts';
import { sumUp } from './sum-up.ts';

/** What GitHub's runner undoes in the text of a command: `escapeData` of the toolkit, packages/core/src/command.ts. */
const escapeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** The same for a property: `escapeProperty`. */
const escapeProperty = (text: string): string => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotate({ check, file, line, column, message, fix }: Problem): string {
  const properties = Object.entries({ file, line, col: column, title: check }).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::error ${properties.join(',')}::${escapeText(`${message}\nFix: ${fix}`)}`;
}

/** The report for GitHub Actions: a workflow command for each problem, which marks its line, and the line that sums up. */
export const asGithub = (report: Pick<Report, 'problems' | 'counts'>): string =>
  [...report.problems.map(annotate), sumUp(report)].join('\n');
