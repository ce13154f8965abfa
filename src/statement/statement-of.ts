import type { Programme } from '../programme/programme.ts';
import type { Statement } from '../programme/schema.ts';

/**
 * What people say in a site's statement, beside the results of its tests. A council speaks for its own
 * site, and what the programme knows of its pages holds there too.
 */
export function statementOf({ council, statement }: Pick<Programme, 'council' | 'statement'>): Statement {
  const own = council ? council.data.statement : statement;
  const shared = council ? statement : undefined;
  return {
    ...own,
    problems: [...(own?.problems ?? []), ...(shared?.problems ?? [])],
    burden: [...(own?.burden ?? []), ...(shared?.burden ?? [])],
    outOfScope: [...(own?.outOfScope ?? []), ...(shared?.outOfScope ?? [])],
  };
}

export interface StatementDates {
  readonly prepared: string | undefined;
  readonly reviewed: string | undefined;
  /** By when to review it again. */
  readonly review: string | undefined;
}

const yearAfter = (day: string): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year + 1, month - 1, date)).toISOString().slice(0, 10);
};

/**
 * The dates of a statement, as YYYY-MM-DD. Where nobody gave them, it was prepared and reviewed when its
 * tests were run. The next review is a year later at most, as the guidance on publishing a statement asks.
 */
export function statementDates(told: Statement, tested: string | undefined): StatementDates {
  const reviewed = told.reviewed ?? tested ?? told.prepared;
  const prepared = told.prepared ?? reviewed;
  return { prepared, reviewed, review: told.review ?? (reviewed && yearAfter(reviewed)) };
}
