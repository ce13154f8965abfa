import { expect, test } from 'vitest';
import { remarks, whereOf } from '../test-kit.ts';

test('words about the person are named, each of them', () => {
  expect(remarks('You useless lot. The man is an idiot.')).toEqual([
    '“You useless”, “idiot”: Words about the person are what everybody will remember, and they can bring a complaint under your code. Speak of what was said or done.',
  ]);
  expect(whereOf('insult', 'They are all corrupt')).toBe('“They are all corrupt”');
  expect(whereOf('insult', 'You fool!')).toBe('“You fool”');
});

test('what was said or done is spoken of without a remark', () => {
  expect(whereOf('insult', 'The lorry came late and the street was missed. That is not good enough.')).toBeUndefined();
});

test.each([
  'A clown will be at the fair',
  'There is scum on the canal again',
  'It is a stupid junction, and we all know it',
  'She called me an idiot. I did not answer',
  'I was called a liar',
  'I am an idiot: the meeting is on Tuesday',
  'They fool nobody with that notice',
  'You are not useless',
])('the same words about a thing, by others or of oneself are left alone: %s', (words) => {
  expect(whereOf('insult', words)).toBeUndefined();
});
