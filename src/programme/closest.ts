import { distance } from 'fastest-levenshtein';

/**
 * The one candidate that was clearly meant, or undefined. Clearly: at most one slip in three
 * letters, and no other candidate as near.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const ranked = [...new Set(candidates)]
    .map((candidate) => ({ candidate, slips: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.slips - b.slips);
  const [first, second] = ranked;
  if (!first || first.slips > Math.max(1, Math.floor(word.length / 3))) return undefined;
  return second?.slips === first.slips ? undefined : first.candidate;
}
