import { assemble } from '../programme/programme.ts';
import { counts, ledger, type LedgerRow } from '../programme/ledger.ts';
import { inReportOrder, type Problem } from '../programme/problem.ts';
import type { Content } from '../source/read-content.ts';
import { checks } from './index.ts';

export interface Report {
  readonly problems: readonly Problem[];
  readonly counts: { readonly files: number } & ReturnType<typeof counts>;
  readonly ledger: readonly LedgerRow[];
  /** What each text file says, by its name as problems spell it: for showing the line that a problem is about. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface CheckOptions {
  /** The day to judge dates by, as YYYY-MM-DD. */
  readonly on?: string | undefined;
}

/** Judges content that has been read: what reading found, and every promise. */
export function checkContent(
  content: Pick<Content, 'entries' | 'strays' | 'faults' | 'pictures' | 'paths' | 'name' | 'files' | 'texts'>,
  { on }: CheckOptions = {},
): Report {
  const programme = assemble(content.entries);
  const world = {
    programme,
    entries: content.entries,
    strays: content.strays,
    faults: content.faults,
    pictures: content.pictures,
    paths: new Set(content.paths),
    folder: content.name,
    on,
  };
  return {
    problems: inReportOrder(checks.flatMap((check) => check(world))),
    counts: { files: content.files, ...counts(programme) },
    ledger: ledger(programme),
    texts: content.texts,
  };
}
