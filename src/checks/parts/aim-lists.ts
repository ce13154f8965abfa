import type { FieldPath } from '../../programme/entry.ts';
import type { Place } from '../../programme/problem.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Aim } from '../../programme/schema.ts';

/** The aims that one file declares. */
export interface AimList {
  readonly aims: readonly Aim[];
  /** False where some of them could not be read, which is reported. */
  readonly isWhole: boolean;
  /** Where a field of the aim at an index stands. */
  readonly at: (index: number, field: 'id' | 'text') => Place;
}

/** A list for each lesson, and one for each workshop's sprint. */
export function aimLists({ lessons, workshops }: Programme): AimList[] {
  const sprints = workshops.flatMap(({ hub }) =>
    hub ? [{ entry: hub, aims: hub.data.sprint.aims, path: ['sprint', 'aims'] as FieldPath }] : [],
  );
  const own = lessons.map((entry) => ({ entry, aims: entry.data.aims, path: ['aims'] as FieldPath }));
  return [...own, ...sprints].map(({ entry, aims, path }) => ({
    aims,
    isWhole: !entry.unread.has(String(path[0])),
    at: (index, field) => entry.at([...path, index, field]),
  }));
}
