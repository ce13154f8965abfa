import { expect, test } from 'vitest';
import { remarks, whereOf } from '../test-kit.ts';

test('three emoji are remarked on, each named once', () => {
  expect(remarks('Well done 🎉🎉👍🏽')).toEqual([
    '“🎉”, “👍🏽”: A screen reader says the name of each emoji, one after the other. Keep one or two, and put them at the end.',
  ]);
});

test('two emoji have no remark', () => {
  expect(whereOf('emoji', 'Well done 🎉👍🏽')).toBeUndefined();
});

test.each(['© ® ™ ½ £', '1 2 3 # *', '👨‍👩‍👧🇬🇧', '→ ← ↑'])(
  'signs and digits are no emoji, and a family is one: %s',
  (words) => {
    expect(whereOf('emoji', words)).toBeUndefined();
  },
);
