import type { AnyEntry, FieldPath } from '../../programme/entry.ts';

export interface FieldText {
  readonly path: FieldPath;
  readonly value: string;
}

const textsIn = (value: unknown, leftOut: readonly string[], path: FieldPath = []): FieldText[] => {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !leftOut.includes(key))
    .flatMap(([key, item]) => textsIn(item, leftOut, [...path, Array.isArray(value) ? Number(key) : key]));
};

/**
 * What an entry's fields say, as far as they were read, without those that are left out. In a list
 * that was refused in part, an item's place is not known: then there are none.
 */
export const fieldTexts = ({ data, unread }: AnyEntry, leftOut: readonly string[] = []): FieldText[] =>
  Array.isArray(data) && unread.size > 0
    ? []
    : textsIn(data, leftOut).filter(({ path }) => !unread.has(String(path[0])));
