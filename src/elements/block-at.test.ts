import { expect, test } from 'vitest';
import { blockAt } from './block-at.ts';

test.each([
  [10, 0, 'where a block begins'],
  [12, 0, 'inside a block'],
  [14, 2, 'where a list and its first item begin together: the item'],
  [15, 3, 'at the next item'],
  [99, 4, 'below everything'],
  [9, -1, 'above everything, in the frontmatter'],
])('line %i belongs to block %i: %s', (line, block) => {
  expect(blockAt([10, 14, 14, 15, 20], line)).toBe(block);
});

test('a footnote, which stands last on the page, is found by its line and takes no other’s', () => {
  expect(blockAt([10, 14, 30, 12], 13)).toBe(3);
  expect(blockAt([10, 14, 30, 12], 31)).toBe(2);
});

test('a page without blocks has no place for it', () => {
  expect(blockAt([], 3)).toBe(-1);
});
