import { expect, test } from 'vitest';
import { judge } from './judge.ts';

const single = [false, true, false];
const several = [true, false, true, false];

test('the one right option is right, and shows its feedback alone', () => {
  expect(judge([1], single)).toEqual({ isRight: true, found: 1, of: 1, others: 0, shown: [1] });
});

test('another option is not, and shows its feedback and that of the right one', () => {
  expect(judge([2], single)).toEqual({ isRight: false, found: 0, of: 1, others: 1, shown: [1, 2] });
});

test('of several right options all are wanted', () => {
  expect(judge([2, 0], several)).toEqual({ isRight: true, found: 2, of: 2, others: 0, shown: [0, 2] });
  expect(judge([0], several)).toEqual({ isRight: false, found: 1, of: 2, others: 0, shown: [0, 2] });
});

test('all options at once are not right, since some of them are not', () => {
  expect(judge([0, 1, 2, 3], several)).toEqual({ isRight: false, found: 2, of: 2, others: 2, shown: [0, 1, 2, 3] });
});

test('a scene shows what follows from the chosen move, and nothing else', () => {
  expect(judge([1], [false, false])?.shown).toEqual([1]);
});

test('where nothing is chosen there is nothing to judge', () => {
  expect(judge([], several)).toBeNull();
});
