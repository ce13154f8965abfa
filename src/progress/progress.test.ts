import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kept, momentOf, put } from './progress.ts';
import { anyProgress } from './test-kit.ts';

test('an entry is put in, put right and taken out, and the others stay', () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      const ticked = put(progress, 'aims', 'constructor/constructor', '2027-01-14T18:30:00Z');
      expect(Object.keys(ticked.aims)).toContain('constructor/constructor');
      const { 'constructor/constructor': before, ...others } = progress.aims;
      expect(put(ticked, 'aims', 'constructor/constructor', null)).toEqual({ ...progress, aims: others });
      expect(put(ticked, 'aims', 'constructor/constructor', before ?? null)).toEqual(progress);
    }),
  );
});

test('what every object has by itself is not taken for something kept', () => {
  expect(kept({}, 'constructor')).toBeUndefined();
  expect(kept({ constructor: '2027-01-14T18:30:00Z' }, 'constructor')).toBe('2027-01-14T18:30:00Z');
});

test('moments are to the second, in UTC', () => {
  expect(momentOf(new Date('2027-07-01T18:30:15.999+01:00'))).toBe('2027-07-01T17:30:15Z');
});
