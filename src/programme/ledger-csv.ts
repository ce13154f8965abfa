import { stringify } from 'csv-stringify/sync';
import { practises, serves, type Cell } from './ledger-cell.ts';
import type { AimRow, LedgerTable } from './ledger-table.ts';

const columns = [
  'Where',
  'Aim id',
  'Aim text',
  'Path',
  'Material id',
  'Material title',
  'Kind',
  'Teaches',
  'Practises',
  'Questions',
];

const yes = (does: boolean): string => (does ? 'yes' : '');

const cellFields = (cell: Cell): string[] => [
  cell.material.id,
  cell.material.title,
  cell.material.isDraft ? `${cell.material.kind} (draft)` : cell.material.kind,
  yes(cell.teaches),
  yes(practises(cell)),
  cell.questions.map(({ id }) => id).join(' '),
];

function linesOf({ place, aim, cells }: AimRow): string[][] {
  const served = cells.filter(serves);
  const own = [place, aim.id, aim.text, aim.path];
  // Every line has a field for every column, as stricter readers than Excel ask.
  if (served.length === 0) return [columns.map((_, index) => own[index] ?? '')];
  return served.map((cell) => [...own, ...cellFields(cell)]);
}

/**
 * The ledger for a spreadsheet: a line for each aim and each piece of material that does something
 * for it. Excel needs the mark at the start to read it as UTF-8, and would run a text that begins with `=`.
 */
export const ledgerCsv = (tables: readonly LedgerTable[]): string =>
  stringify(
    tables.flatMap(({ rows }) => rows.flatMap(linesOf)),
    { bom: true, columns, escape_formulas: true, header: true, record_delimiter: 'windows' },
  );
