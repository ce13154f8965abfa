import { expect, test } from 'vitest';
import { remarks, whereOf } from '../test-kit.ts';

test('a person’s number and address are named', () => {
  expect(remarks('Ring Asha on 07700 900123, or write to asha@mail.example')).toEqual([
    '“07700 900123”, “asha@mail.example”: A person’s own number or address can be copied and kept for good, so leave it out. Your council number or address may stay.',
  ]);
});

test.each(['07700900123', '+44 7700 900123', '01632 960001', '(01632) 960 001', '020 7946 0000'])(
  'a number is known however it is written: %s',
  (number) => {
    expect(whereOf('contact', `Ring ${number} tonight`)).toBe(`“${number}”`);
  },
);

test('a draft without numbers and addresses has no remark', () => {
  expect(whereOf('contact', 'Ring the council, or come to the library on Saturday.')).toBeUndefined();
});

test.each([
  'Ring 0300 123 4567 or 0800 111 1111',
  'Dial 101, and 999 if you are in danger',
  'Write to clerk@millbrook.gov.uk or desk@force.police.uk',
  'Application 24/01234/FUL',
  'On 06 05 2027 at 10 30',
  'On 06/05/2027',
  'Invoice 01234567890123',
  'Thanks to @millbrook for this',
])('an organisation’s number, a date and a reference are left alone: %s', (words) => {
  expect(whereOf('contact', words)).toBeUndefined();
});
