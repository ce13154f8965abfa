import { expect, test } from 'vitest';
import { judge } from './judge.ts';
import { sayTotal, sayVerdict } from './verdict-words.ts';

const say = (chosen: number[], options: boolean[]): string => {
  const judgement = judge(chosen, options);
  return judgement ? sayVerdict(judgement) : '';
};

test.each([
  [[1], 'Right.'],
  [[0], 'Not the best answer. The right one is marked below.'],
])('where one option is right, choosing %j is answered with “%s”', (chosen, words) => {
  expect(say(chosen, [false, true])).toBe(words);
});

test.each([
  [[0, 1], 'Right. You found both.'],
  [[0], 'You found 1 of 2 right answers.'],
  [[0, 1, 2], 'You found 2 of 2 right answers, and chose 1 that is not right.'],
  [[2, 3], 'You found 0 of 2 right answers, and chose 2 that are not right.'],
])('where two of four are right, choosing %j is answered with “%s”', (chosen, words) => {
  expect(say(chosen, [true, true, false, false])).toBe(words);
});

test('three right options are counted', () => {
  expect(say([0, 1, 2], [true, true, true, false])).toBe('Right. You found all 3.');
});

test('a page says how many were answered, how many of those are right, and where to read why', () => {
  const options = [true, false];
  const [right, wrong] = [judge([0], options), judge([1], options)];
  expect(sayTotal([right, null, wrong])).toBe('2 of 3 answered, 1 right. Each is explained in its question above.');
  expect(sayTotal([null, null])).toBe('0 of 2 answered.');
});
