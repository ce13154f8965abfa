import type { Row } from './builds.ts';

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
};

const measures = [
  ['CPU', 'cpu', 's'],
  ['wall', 'wall', 's'],
  ['peak memory', 'memory', 'MB'],
  ['size', 'size', 'MB'],
] as const;

const figure = (number: number): string => (number < 100 ? number.toFixed(1) : number.toFixed(0));

/**
 * Rows as a table: for each thing that was built, the medians of both and the median ratio of their pairs, with
 * the smallest and the largest.
 */
export function asTable(rows: readonly Row[]): string {
  const groups = Map.groupBy(
    rows,
    ({ lessons, pictures, round }) => `${lessons} lessons${pictures ? ' with pictures' : ''}, ${round}`,
  );
  const lines = [...groups].flatMap(([what, group]) =>
    measures.map(([name, key, unit]) => {
      const of = (site: Row['site']): readonly Row[] => group.filter((row) => row.site === site);
      const [ours, theirs] = [of('ours'), of('Starlight')];
      const ratios = ours.flatMap((row) => {
        const other = theirs.find(({ pair }) => pair === row.pair);
        return other ? [row[key] / other[key]] : [];
      });
      const middle = (own: readonly Row[]): string => `${figure(median(own.map((row) => row[key])))} ${unit}`;
      const spread = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
      return `| ${what} | ${name} | ${middle(ours)} | ${middle(theirs)} | ${median(ratios).toFixed(2)} | ${spread} |`;
    }),
  );
  return ['| What | | Ours | Starlight | Ratio | Spread |', '| --- | --- | ---: | ---: | ---: | --- |', ...lines].join(
    '\n',
  );
}
