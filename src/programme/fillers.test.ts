import { expect, test } from 'vitest';
import { fillersIn } from './fillers.ts';

test.each([
  ['TODO: say who.', [{ text: 'TODO', index: 0 }]],
  [
    'The date is TBC, the place TBD.',
    [
      { text: 'TBC', index: 12 },
      { text: 'TBD', index: 27 },
    ],
  ],
  ['FIXME', [{ text: 'FIXME', index: 0 }]],
  ['Lorem ipsum dolor sit amet.', [{ text: 'Lorem ipsum', index: 0 }]],
  ['"TODO: a common belief"', [{ text: 'TODO', index: 1 }]],
])('words that hold a place are found in: %s', (text, found) => {
  expect(fillersIn(text)).toEqual(found);
});

test.each([
  'Hemos hecho todo lo posible.',
  'Post under #TODO-list, or to @TBC_news.',
  'Write a to-do list.',
  'A post that says "date TBC" helps nobody.',
  'A post that says “place TBD” helps nobody.',
  'The loremen of Fenton.',
])('nothing is still to come in: %s', (text) => {
  expect(fillersIn(text)).toEqual([]);
});

test.each(['TODO list the rules', 'TODO: list the rules', 'The place is TBC. Ask the clerk.'])(
  '%s waits for words',
  (said) => {
    expect(fillersIn(said)).toHaveLength(1);
  },
);

test.each(['TBC Holdings Ltd has the contract.', 'Put it on the TODO list on the fridge.', 'TODO list'])(
  '%s is whole',
  (said) => {
    expect(fillersIn(said)).toEqual([]);
  },
);
