import { expect, test } from 'vitest';
import { localNow, nextIndex } from './session-time.ts';

test.each([
  ['2027-01-14T18:30:00Z', '2027-01-14T18:30', 'in winter'],
  ['2027-07-01T17:30:00Z', '2027-07-01T18:30', 'in summer'],
  ['2027-03-28T00:59:00Z', '2027-03-28T00:59', 'before the clocks go forward'],
  ['2027-03-28T01:00:00Z', '2027-03-28T02:00', 'after the clocks went forward'],
  ['2026-12-31T23:59:00Z', '2026-12-31T23:59', 'before midnight'],
  ['2027-01-01T00:00:00Z', '2027-01-01T00:00', 'at midnight'],
])('%s is %s on British clocks, %s', (instant, wall) => {
  expect(localNow(new Date(instant))).toBe(wall);
});

const ends = ['2027-01-14T20:00', '2027-02-25T20:00', '2027-04-08T20:00'];

test.each([
  ['2026-12-01T09:00', 0, 'before the first'],
  ['2027-01-14T19:00', 0, 'while one runs'],
  ['2027-01-14T20:00', 1, 'as soon as it ends'],
  ['2027-03-01T09:00', 2, 'between two'],
  ['2027-04-08T20:01', -1, 'after the last'],
])('at %s the next session is number %i: %s', (now, next) => {
  expect(nextIndex(ends, now)).toBe(next);
});

test('without sessions there is no next one', () => {
  expect(nextIndex([], '2027-01-14T20:00')).toBe(-1);
});
