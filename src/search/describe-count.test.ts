import { expect, test } from 'vitest';
import { describeCount } from './describe-count.ts';

test.each([
  [0, 'purdah', 'No results for “purdah”.'],
  [1, 'purdah', '1 result for “purdah”.'],
  [12, 'purdah', '12 results for “purdah”.'],
  [3, '', '3 results.'],
])('%i for %j is announced as %s', (count, term, words) => {
  expect(describeCount(count, term)).toBe(words);
});
