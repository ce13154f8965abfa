import { median } from '../../src/reading/median.ts';
import type { Row } from './builds.ts';
import type { PreviewRow } from './previews.ts';

const measures = [
  ['CPU', 'cpu', 's'],
  ['wall', 'wall', 's'],
  ['peak memory', 'memory', 'MB'],
  ['size', 'size', 'MB'],
] as const;

const figure = (number: number): string =>
  number < 10 ? number.toFixed(2) : number < 100 ? number.toFixed(1) : number.toFixed(0);

interface Measured {
  readonly site: Row['site'];
  readonly pair: number;
}

/** One line for a thing that was measured: both medians, and the median ratio of the pairs with the smallest and the largest. */
function lineOf<R extends Measured>(
  what: string,
  name: string,
  unit: string,
  rows: readonly R[],
  read: (row: R) => number,
): string {
  const [ours, theirs] = (['ours', 'Starlight'] as const).map((site) => rows.filter((row) => row.site === site));
  const ratios = (ours ?? []).flatMap((row) => {
    const other = theirs?.find(({ pair }) => pair === row.pair);
    return other ? [read(row) / read(other)] : [];
  });
  const middle = (own: readonly R[] = []): string => `${figure(median(own.map(read)))} ${unit}`;
  const spread = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
  return `| ${what} | ${name} | ${middle(ours)} | ${middle(theirs)} | ${median(ratios).toFixed(2)} | ${spread} |`;
}

const head = ['| What | | Ours | Starlight | Ratio | Spread |', '| --- | --- | ---: | ---: | ---: | --- |'];

/** Builds as a table. */
export function asTable(rows: readonly Row[]): string {
  const groups = Map.groupBy(
    rows,
    ({ lessons, pictures, round }) => `${lessons} lessons${pictures ? ' with pictures' : ''}, ${round}`,
  );
  const lines = [...groups].flatMap(([what, group]) =>
    measures.map(([name, key, unit]) => lineOf(what, name, unit, group, (row) => row[key])),
  );
  return [...head, ...lines].join('\n');
}

/** Previews as a table. */
export function previewsAsTable(rows: readonly PreviewRow[]): string {
  const lines = [...Map.groupBy(rows, ({ lessons }) => `${lessons} lessons, preview`)].flatMap(([what, group]) => [
    lineOf(what, 'start to page', 's', group, ({ start }) => start),
    lineOf(what, 'save to visible', 's', group, ({ save }) => save),
  ]);
  return [...head, ...lines].join('\n');
}
