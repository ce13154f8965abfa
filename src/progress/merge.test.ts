import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countNew, merge } from './merge.ts';
import { nothingKept, put, type Progress } from './progress.ts';
import { anyProgress } from './test-kit.ts';

const none = nothingKept({ programme: 'networked-councillor', council: 'all' });

test('nothing is lost when two devices come together, and the newer wins', () => {
  fc.assert(
    fc.property(anyProgress, anyProgress, (own, other) => {
      const both = merge(own, other);
      for (const part of ['aims', 'modules', 'questions'] as const) {
        const [a, b, merged] = [own[part], other[part], both[part]].map((entries) => new Map(Object.entries(entries)));
        expect(new Set(merged?.keys())).toEqual(new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])]));
        for (const [key, entry] of merged ?? []) {
          const dates = [a?.get(key), b?.get(key)].filter((one) => one !== undefined).map(dateOf);
          expect(dateOf(entry)).toBe(dates.sort().at(-1));
          expect([a?.get(key), b?.get(key)]).toContainEqual(entry);
        }
      }
      const ends = [own.last, other.last].flatMap((last) => (last ? [last.date] : [])).sort();
      expect(both.last?.date).toBe(ends.at(-1));
    }),
  );
});

const dateOf = (entry: unknown): string =>
  typeof entry === 'string' ? entry : String(Object.values(entry as object).find((value) => /^\d{4}-/.test(value)));

test('it is all one which comes into which, in what order, and how often', () => {
  fc.assert(
    fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(merge(a, a)).toEqual(a);
      expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      expect(merge(none, a)).toEqual(a);
    }),
  );
});

test('progress from another council’s site becomes this one’s', () => {
  const other: Progress = { ...none, council: 'elmshire', aims: { 'networks/draw-map': '2027-01-14T18:30:00Z' } };
  expect(merge(none, other)).toEqual({ ...other, council: 'all' });
});

test('what came in is counted: what was not here, and what is newer', () => {
  const own = put(none, 'aims', 'networks/draw-map', '2027-01-14T18:30:00Z');
  const more = put(own, 'questions', 'own-search', { right: true, date: '2027-01-15T18:30:00Z' });
  const newer = put(more, 'aims', 'networks/draw-map', '2027-01-16T18:30:00Z');
  expect(countNew(own, merge(own, newer))).toEqual({ aims: 1, modules: 0, questions: 1 });
  expect(countNew(newer, merge(newer, own))).toEqual({ aims: 0, modules: 0, questions: 0 });
});
