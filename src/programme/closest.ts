import { distance } from 'fastest-levenshtein';

/** Two neighbouring letters that changed places: one slip of the hand, though two letters differ. */
function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}

function slipsBetween(word: string, candidate: string): number {
  const [a, b] = [word.toLowerCase(), candidate.toLowerCase()];
  const slips = distance(a, b);
  return slips === 2 && isSwap(a, b) ? 1 : slips;
}

/**
 * The one candidate that was clearly meant, or undefined. Clearly: at most one slip in three
 * letters, and no other candidate as near. `letters` says how many count, where a word is mostly
 * a folder that all candidates share.
 */
export function closest(word: string, candidates: Iterable<string>, letters = word.length): string | undefined {
  const most = Math.max(1, Math.floor(letters / 3));
  const [first, second] = [...new Set(candidates)]
    // In a large programme there are thousands: a name that is too long or too short is not compared.
    .filter((candidate) => Math.abs(candidate.length - word.length) <= most)
    .map((candidate) => ({ candidate, slips: slipsBetween(word, candidate) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
  return second?.slips === first?.slips ? undefined : first?.candidate;
}
