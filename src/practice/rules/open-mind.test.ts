import { expect, test } from 'vitest';
import { prompts } from '../prompts.ts';
import { remarks, whereOf } from '../test-kit.ts';

test('a view of an application is named', () => {
  expect(remarks('I will always oppose this planning application.')).toEqual([
    '“I will always oppose”: If you will help to decide, keep your view back: a mind that looks made up can undo the decision. Say how to comment, and that you will hear all sides.',
  ]);
  expect(whereOf('open-mind', 'The premises licence must be refused')).toBe('“must be refused”');
});

test('a reply to a question about an application is read with the question', () => {
  const to = prompts.find(({ id }) => id === 'new-homes')?.says ?? '';
  expect(whereOf('open-mind', 'I’m against it, as you are.', { to })).toBe('“I’m against”');
  expect(whereOf('open-mind', 'I’m against it, as you are.')).toBeUndefined();
  expect(whereOf('open-mind', 'You can comment until Friday. I will hear all sides first.', { to })).toBeUndefined();
});

test('how to comment has no remark', () => {
  expect(whereOf('open-mind', 'Comment on the planning application by Friday. I have an open mind.')).toBeUndefined();
});

test.each([
  'I support the village fair. The planning application closes on Friday.',
  'I am planning to support the fair',
  'You can object to the planning application until Friday',
  'I will not say whether I support the planning application',
])('a view of something else, and the right to object, are left alone: %s', (words) => {
  expect(whereOf('open-mind', words)).toBeUndefined();
});
