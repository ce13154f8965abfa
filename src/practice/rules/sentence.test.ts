import { expect, test } from 'vitest';
import { remarks, whereOf } from '../test-kit.ts';

const words = (count: number): string => Array.from({ length: count }, (_, place) => `word${place + 1}`).join(' ');

test('a sentence of more than 25 words is quoted by its beginning, with its count', () => {
  expect(remarks(`Short. ${words(26)}.`)).toEqual([
    '“word1 word2 word3 word4 word5 …”, 26 words: After 25 words many readers lose the thread. Make two sentences of it.',
  ]);
});

test('a sentence of 25 words has no remark', () => {
  expect(whereOf('sentence', `${words(25)}. ${words(25)}!`)).toBeUndefined();
});

test('the lines of a list, a dash and a link do not make one long sentence', () => {
  expect(whereOf('sentence', `${words(13)}\n${words(13)}`)).toBeUndefined();
  expect(whereOf('sentence', `${words(24)} – https://elmshire.example/a-b?c=d e`)).toBe(
    '“word1 word2 word3 word4 word5 …”, 26 words',
  );
  expect(whereOf('sentence', `${words(24)} – https://elmshire.example/a-b?c=d`)).toBeUndefined();
});
