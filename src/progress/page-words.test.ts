import { expect, test } from 'vitest';
import { spellBroughtIn, spellEarlier, spellMoment, spellTallies } from './page-words.ts';

test.each([
  [
    { aims: 3, modules: 1, questions: 2 },
    'Brought in and saved on this device: 3 aims, 1 finished page and 2 answers.',
  ],
  [{ aims: 1, modules: 2, questions: 0 }, 'Brought in and saved on this device: 1 aim and 2 finished pages.'],
  [{ aims: 0, modules: 0, questions: 1 }, 'Brought in and saved on this device: 1 answer.'],
  [{ aims: 0, modules: 0, questions: 0 }, 'There was nothing new in that file. Everything in it is already here.'],
])('the page says what came in: %o', (news, words) => {
  expect(spellBroughtIn(news)).toBe(words);
});

test.each([
  [[3, 12, 4, 20, 3], '3 of 5 aims ticked · 12 of 12 pages finished · 4 of 20 questions answered, 3 of them right'],
  [[0, 0, 0, 20, 0], '0 of 5 aims ticked · 0 of 12 pages finished · 0 of 20 questions answered'],
  [[0, 0, 0, 0, 0], '0 of 5 aims ticked · 0 of 12 pages finished'],
])('the page sums up a workshop: %o', ([ticked = 0, finished = 0, answered = 0, asked = 0, right = 0], words) => {
  const pages = { done: finished, of: 12 };
  expect(spellTallies({ done: ticked, of: 5 }, pages, { done: answered, of: asked }, right)).toBe(words);
});

test('days are spelt as people say them', () => {
  expect(spellMoment('2027-01-14T12:00:00Z')).toBe('14 January 2027');
});

test('an earlier answer is told by its day and by whether it was right', () => {
  const date = '2026-11-14T12:00:00Z';
  expect(spellEarlier({ right: true, date })).toBe('You answered this on 14 November 2026: right.');
  expect(spellEarlier({ right: false, date })).toBe(
    'You answered this on 14 November 2026: not yet right. You can try it again.',
  );
});
