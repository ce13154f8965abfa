import { expect, test } from 'vitest';
import { longestRun } from './longest-run.ts';

const rising = (numbers: number[]): number[] => longestRun(numbers, (number, before) => number > before);

test.each([
  ['numbers in order are left as they are', [1, 2, 3, 4], [1, 2, 3, 4]],
  ['one that is too great is left out', [1, 9, 2, 3], [1, 2, 3]],
  ['one that is too small is left out', [1, 2, 0, 3], [1, 2, 3]],
  ['of two that have changed places, the first stays', [1, 3, 2, 4], [1, 3, 4]],
  ['of two alone, the first stays', [2, 1], [2]],
  ['nothing is in order', [], []],
])('%s', (_, numbers, run) => {
  expect(rising(numbers)).toEqual(run);
});
