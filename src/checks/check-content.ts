import { assemble } from '../programme/programme.ts';
import { counts, ledger, type LedgerRow } from '../programme/ledger.ts';
import { inReportOrder, type Problem } from '../programme/problem.ts';
import type { Content } from '../source/read-content.ts';
import { checks } from './index.ts';

export interface Report {
  readonly problems: readonly Problem[];
  readonly counts: { readonly files: number } & ReturnType<typeof counts>;
  readonly ledger: readonly LedgerRow[];
}

/** Judges content that has been read: what reading found, and every promise. */
export function checkContent(
  content: Pick<Content, 'entries' | 'strays' | 'problems' | 'paths' | 'name' | 'files'>,
): Report {
  const programme = assemble(content.entries);
  const world = {
    programme,
    entries: content.entries,
    strays: content.strays,
    paths: new Set(content.paths),
    folder: content.name,
  };
  return {
    problems: inReportOrder([...content.problems, ...checks.flatMap((check) => check(world))]),
    counts: { files: content.files, ...counts(programme) },
    ledger: ledger(programme),
  };
}
