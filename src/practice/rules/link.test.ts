import { expect, test } from 'vitest';
import { remarks, whereOf } from '../test-kit.ts';

test('“click here” is named', () => {
  expect(remarks('The new hours of the library: click here')).toEqual([
    '“click here”: “Click here”, or a link alone, leaves people to guess. Say where it leads and why to follow it.',
  ]);
  expect(whereOf('link', 'The hours have changed. Find out more here.')).toBe('“Find out more here”');
});

test('a link that stands alone is named', () => {
  expect(whereOf('link', 'Look: https://elmshire.example/hours')).toBe('“https://elmshire.example/hours”');
});

test('a link with words before it has no remark', () => {
  expect(whereOf('link', 'New hours of the library, from January: https://elmshire.example/hours')).toBeUndefined();
});

test.each(['Never click here, whatever it says', 'There are more here than last year', 'Thank you.'])(
  'a warning not to click, and people who are here, are left alone: %s',
  (words) => {
    expect(whereOf('link', words)).toBeUndefined();
  },
);
