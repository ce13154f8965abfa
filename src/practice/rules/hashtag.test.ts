import { expect, test } from 'vitest';
import { remarks, whereOf } from '../test-kit.ts';

test('a hashtag of several words gets its capitals', () => {
  expect(remarks('Thank you all #cleanstreets #millbrook')).toEqual([
    '#cleanstreets, better #CleanStreets: Begin each word in a hashtag with a capital. Then a screen reader says the words, and nobody has to guess them.',
  ]);
  expect(whereOf('hashtag', '#saveourlibrary')).toBe('#saveourlibrary, better #SaveOurLibrary');
});

test('a long hashtag is named even where its words are not known', () => {
  expect(whereOf('hashtag', 'Join #uppertarnbeekeepers')).toBe('#uppertarnbeekeepers');
});

test('a hashtag with capitals has no remark', () => {
  expect(whereOf('hashtag', '#CleanStreets #cleanStreets #Millbrook')).toBeUndefined();
});

test.each([
  '#millbrook',
  '#accessibility',
  '#parking',
  '#roadworks',
  '#homelessness',
  '#streets',
  'a#cleanstreets',
  '#1',
])('what may well be one word is left alone: %s', (words) => {
  expect(whereOf('hashtag', words)).toBeUndefined();
});
