import { expect, test } from 'vitest';
import { remarks, whereOf } from '../test-kit.ts';

test('words that seek votes are named, with a perhaps', () => {
  expect(remarks('Vote for Asha on polling day')).toEqual([
    '“Vote for Asha”, “polling day”: Perhaps this needs an imprint. If it tries to win votes, say who promotes it, with an address, and for whom. If it only informs, it needs none.',
  ]);
  expect(whereOf('imprint', 'Help us re-elect Asha in our campaign')).toBe('“re-elect”, “our campaign”');
});

test('ward news has no remark', () => {
  expect(whereOf('imprint', 'The brown bins are collected on Thursday.')).toBeUndefined();
});

test('a draft with its imprint has no remark', () => {
  const words = 'Vote for me. Promoted by J. Example, 1 Example Street, Fenton, on behalf of R. Example, same address.';
  expect(whereOf('imprint', words)).toBeUndefined();
});

test.each([
  'Are you registered to vote? Bring photo ID to vote',
  'A vote of thanks to the scouts',
  'I voted for the budget',
  'The committee vote is on Tuesday',
  'I will vote on this next week',
  'The litter campaign starts on Saturday',
])('votes about a matter, and help with voting, are left alone: %s', (words) => {
  expect(whereOf('imprint', words)).toBeUndefined();
});
