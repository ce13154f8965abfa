import { compareCriteria, criteria, criterionCalled } from './criteria.ts';
import type { FoundFault } from './results.ts';

/** A problem that people know of. */
export interface KnownProblem {
  readonly criterion: string;
  readonly text: string;
}

/** Faults that break a criterion, on the pages that have them. */
export interface NonCompliance {
  readonly criterion: string;
  readonly faults: readonly FoundFault[];
  readonly known: readonly KnownProblem[];
}

/** What is not met, by criterion in the order of the guidelines: what tests found and what people know. */
export function nonCompliances(faults: readonly FoundFault[], known: readonly KnownProblem[]): NonCompliance[] {
  const numbers = new Set([...faults.flatMap((fault) => fault.criteria), ...known.map(({ criterion }) => criterion)]);
  // A rule may name a criterion of level AAA beside those that a site has to meet.
  return [...numbers]
    .filter(criterionCalled)
    .sort(compareCriteria)
    .map((criterion) => ({
      criterion,
      faults: faults.filter((fault) => fault.criteria.includes(criterion)),
      known: known.filter((problem) => problem.criterion === criterion),
    }));
}

export type Level = 'fully' | 'partially' | 'not';

/**
 * How compliant a site is, by what is known against it. The model statement has three levels: "partially"
 * is for a site that meets most of the requirements, so half of the criteria unmet is "not".
 */
export function complianceLevel(notMet: number, exemptions: number): Level {
  if (notMet * 2 >= criteria.length) return 'not';
  return notMet + exemptions > 0 ? 'partially' : 'fully';
}

/** What a level that is not full is due to, in the words of the model statement. */
export const reasonFor = (notMet: number, exemptions: number): string =>
  notMet > 0 && exemptions > 0
    ? 'the non-compliances and exemptions'
    : notMet > 0
      ? 'the non-compliances'
      : 'the exemptions';
