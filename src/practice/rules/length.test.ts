import { expect, test } from 'vitest';
import { platformNamed, remarks, whereOf } from '../test-kit.ts';

const lines = (count: number): string => 'one two three four.\n'.repeat(count).trim();

test('a draft longer than its platform takes is remarked on, with both numbers', () => {
  expect(remarks('a'.repeat(301), { platform: platformNamed('Bluesky') })).toEqual([
    'About 301 characters, where Bluesky takes 300: Shorter is read more, and what is too long for its place is refused or cut off. Take out what people know already, or make two posts of it.',
  ]);
});

test('where nobody counts, a hundred words are enough', () => {
  expect(whereOf('length', `${lines(25)} more`, { platform: platformNamed('WhatsApp') })).toBe('101 words');
});

test.each([
  ['X', 280],
  ['Bluesky', 300],
  ['Threads', 500],
  ['Instagram', 2200],
  ['LinkedIn', 3000],
])('on %s, %i characters fit', (name, limit) => {
  const platform = platformNamed(name);
  expect(whereOf('length', 'a'.repeat(limit), { platform })).toBeUndefined();
  expect(whereOf('length', 'a'.repeat(limit + 1), { platform })).toContain(`${name} takes ${limit}`);
});

test('where nobody counts, a hundred words are not yet many', () => {
  expect(whereOf('length', lines(25))).toBeUndefined();
});

test('on X a long link counts as 23 characters, and an emoji as two', () => {
  const platform = platformNamed('X');
  const link = `https://elmshire.example/${'x'.repeat(200)}`;
  expect(whereOf('length', `${'a'.repeat(254)} ${link} 👍`, { platform })).toContain('About 281');
  expect(whereOf('length', `${'a'.repeat(253)} ${link} 👍`, { platform })).toBeUndefined();
});

test('a family is one picture, and a letter with its accent one letter', () => {
  const platform = platformNamed('Bluesky');
  expect(whereOf('length', `${'a'.repeat(298)}👨‍👩‍👧e\u0301`, { platform })).toBeUndefined();
});
