import { expect, test } from 'vitest';
import { remarks, whereOf } from '../test-kit.ts';

test('fancy letters are named, with the plain ones', () => {
  expect(remarks('𝗕𝗶𝗴 news')).toEqual([
    '“𝗕𝗶𝗴”, in plain letters “Big”: Fancy letters are signs that only look like letters: many screen readers skip them or spell them out. Type the words plainly.',
  ]);
  expect(whereOf('letters', 'Ⓑⓘⓖ Ｂｉｇ')).toBe('“Ⓑⓘⓖ”, in plain letters “Big”, “Ｂｉｇ”, in plain letters “Big”');
});

test('plain letters have no remark', () => {
  expect(whereOf('letters', 'Big news')).toBeUndefined();
});

test.each(['Llŷn, naïve, Zoë', '25 m², 2nd ½, ™', 'Αθήνα, Київ, 北京', 'ℹ ① 🅿'])(
  'letters of other languages, and signs, are left alone: %s',
  (words) => {
    expect(whereOf('letters', words)).toBeUndefined();
  },
);
