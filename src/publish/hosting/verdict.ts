import { asText, type Finding } from './finding.ts';

/** What came of looking at a copy. */
export interface Verdict {
  /** What was looked at: a folder or an address. */
  readonly copy: string;
  readonly version: string;
  /** How many files the version has. */
  readonly files: number;
  readonly findings: readonly Finding[];
}

/** Nothing could be looked at: no folder, no server, no list. The sentences are for the terminal. */
export class NothingToVerify extends Error {
  override readonly name = 'NothingToVerify';
}

export const isGood = ({ findings }: Verdict): boolean => findings.every(({ isAdvice }) => isAdvice);

const count = (findings: readonly Finding[], isAboutServer: boolean): number =>
  new Set(
    findings
      .filter((finding) => !finding.isAdvice && Boolean(finding.isAboutServer) === isAboutServer)
      .map(({ place, fact }) => (isAboutServer ? fact : place)),
  ).size;

const files = (number: number): string => (number === 1 ? '1 file' : `${number} files`);

/** The report: findings first, and the sum of them last. */
export function verdictAsText(verdict: Verdict): string {
  const { copy, version, findings } = verdict;
  const spoilt = count(findings, false);
  const wrongs = count(findings, true);
  const compared = `${copy} against version ${version}, ${files(verdict.files)}`;
  const sum = [
    spoilt === 0 ? 'whole and unaltered.' : `${files(spoilt)} not right.`,
    ...(wrongs > 0 ? [`The server sends it wrongly in ${wrongs === 1 ? 'one way' : `${wrongs} ways`}.`] : []),
  ].join(' ');
  const help = findings.some(({ isAboutServer }) => isAboutServer)
    ? [
        'Types and headers stand ready in web.config, hosting/nginx.conf, hosting/apache.conf and _headers: HOSTING.html says how to use them.',
      ]
    : [];
  return [...(findings.length > 0 ? [asText(findings)] : []), ...help, `${compared}: ${sum}`].join('\n\n');
}
