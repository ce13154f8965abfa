import { expect, test } from 'vitest';
import { draftMark } from './draft-mark.ts';

const draft = { data: { draft: true } };
const published = { data: { title: 'Networks', draft: false } };

test('a draft is called one, and so is what belongs to one', () => {
  expect(draftMark(draft)).toBe(' · draft');
  expect(draftMark(published, draft)).toBe(' · draft');
});

test('what is published, or is not there, has no mark', () => {
  expect(draftMark(published)).toBe('');
  expect(draftMark(published, undefined)).toBe('');
});
