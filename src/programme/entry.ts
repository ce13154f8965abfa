import type { Outline } from './outline.ts';
import type { Place } from './problem.ts';
import type { Data, Kind } from './schema.ts';

/** The way to a field: `['sprint', 'aims', 0, 'id']`. */
export type FieldPath = readonly (string | number)[];

/** One file of the content, read. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  /** Unique in its kind; see `Seat`. */
  readonly id: string;
  /** The order that the file's or folder's name gives, if any. */
  readonly number: number | null;
  /** As reports spell it: `content/workshops/01-networks/index.mdx`. */
  readonly file: string;
  /** The same below the content folder: `workshops/01-networks/index.mdx`. */
  readonly path: string;
  readonly data: Data<K>;
  readonly outline: Outline;
  /**
   * What could not be read and was reported: the names of top-level fields, and `body`. Stand-ins
   * are in their place, so whatever follows from them alone is not reported again.
   */
  readonly unread: ReadonlySet<string>;
  /** Where a field's value stands; the nearest parent where it is missing; the file's start for `[]`. */
  readonly at: (path: FieldPath) => Place;
  /** Where a field's name stands, for what is missing from it; otherwise as `at`. */
  readonly atKey: (path: FieldPath) => Place;
}

export type AnyEntry = { [K in Kind]: Entry<K> }[Kind];

/** Where a spot of an entry's body is. */
export const placeIn = (entry: Pick<Entry, 'file'>, spot: { line: number; column: number }): Place => ({
  file: entry.file,
  line: spot.line,
  column: spot.column,
});

export const isDraft = (entry: AnyEntry): boolean => 'draft' in entry.data && entry.data.draft === true;

/** The entries of one kind, in the order of their files. */
export const ofKind = <K extends Kind>(entries: readonly AnyEntry[], kind: K): Entry<K>[] =>
  entries.filter((entry): entry is Extract<AnyEntry, { kind: K }> => entry.kind === kind) as unknown as Entry<K>[];
