import { createHash } from 'node:crypto';
import type { Location, Log, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';
import type { Report } from '../checks/check-content.ts';
import type { Problem, Related } from '../programme/problem.ts';

const folder = '%SRCROOT%';

/** Braces are for placeholders in SARIF's messages, and doubled where they are meant (SARIF 2.1.0, 3.11.5). */
const plain = (text: string): { text: string } => ({ text: text.replace(/[{}]/g, '$&$&') });

/** `one-catch-up-per-workshop` as it is read aloud. */
const readAloud = (check: string): string =>
  check.replaceAll('-', ' ').replace('catch up', 'catch-up').replace('utf 8', 'UTF-8');

const asSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

const rule = (check: string): ReportingDescriptor => ({
  id: check,
  shortDescription: { text: asSentence(readAloud(check)) },
  help: {
    text: `The content keeps this promise: ${readAloud(check)}. Each result is a place where it does not, and ends with the cure. To see every problem at once, run npm run check.`,
  },
  defaultConfiguration: { level: 'error' },
});

const physicalLocation = (file: string, line: number | null, column: number | null = null): PhysicalLocation => ({
  artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: folder },
  ...(line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } }),
});

const relatedLocation = ({ file, line, message }: Related, index: number): Location => ({
  id: index + 1,
  physicalLocation: physicalLocation(file, line),
  message: plain(message),
});

/** Tells one problem from another between two runs, also when it has moved to another line. */
const fingerprint = ({ check, file, message }: Problem): string =>
  createHash('sha256').update([check, file, message].join('\n')).digest('hex').slice(0, 32);

const result = (problem: Problem, rules: readonly string[]): Result => ({
  ruleId: problem.check,
  ruleIndex: rules.indexOf(problem.check),
  level: 'error',
  message: plain(`${problem.message}\nFix: ${problem.fix}`),
  locations: [{ physicalLocation: physicalLocation(problem.file, problem.line, problem.column) }],
  ...(problem.related.length > 0 ? { relatedLocations: problem.related.map(relatedLocation) } : {}),
  partialFingerprints: { 'checkFileMessage/v1': fingerprint(problem) },
});

/**
 * The report for code scanning: one value of SARIF 2.1.0. It depends on the problems alone: no
 * time, no folder of this machine.
 */
export function asSarif({ problems }: Pick<Report, 'problems'>): string {
  const rules = [...new Set(problems.map(({ check }) => check))].sort();
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'Networked Councillor', rules: rules.map(rule) } },
        language: 'en-GB',
        originalUriBaseIds: { [folder]: { description: { text: 'The folder that the check ran in.' } } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => result(problem, rules)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}
