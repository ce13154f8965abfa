/**
 * The longest run of items that each follow the one before, in the order given: what is left out of
 * it is out of order. Of runs that are as long, the one whose items stand first.
 */
export function longestRun<T>(items: readonly T[], follows: (item: T, before: T) => boolean): T[] {
  const runs: T[][] = [];
  for (const item of [...items].reverse()) {
    const rest = runs.reduce<T[]>((best, run) => {
      const [next] = run;
      return next !== undefined && run.length >= best.length && follows(next, item) ? run : best;
    }, []);
    runs.push([item, ...rest]);
  }
  return runs.reduce<T[]>((best, run) => (run.length >= best.length ? run : best), []);
}
