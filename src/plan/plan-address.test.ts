import { expect, test } from 'vitest';
import { readAsked, writeAsked } from './plan-address.ts';

const workshops = ['digital-presence', 'networks', 'leading'];

test('an address says what was missed, in the order of the programme, and how long there is', () => {
  expect(readAsked('?missed=leading,networks&minutes=40', workshops)).toEqual({
    missed: ['networks', 'leading'],
    minutes: 40,
  });
});

test.each(['', '?missed=&minutes=', '?missed=nowhere&minutes=soon', '?minutes=-5', '?minutes=1.5', '?minutes=0'])(
  '"%s" asks for nothing',
  (query) => {
    expect(readAsked(query, workshops)).toEqual({ missed: [], minutes: undefined });
  },
);

test('a form without a script repeats the name', () => {
  expect(readAsked('?missed=networks&missed=leading', workshops).missed).toEqual(['networks', 'leading']);
});

test('what is written is read back', () => {
  const asked = { missed: ['networks', 'leading'], minutes: 40 };
  expect(writeAsked(asked)).toBe('?missed=networks,leading&minutes=40');
  expect(readAsked(writeAsked(asked), workshops)).toEqual(asked);
  expect(writeAsked({ missed: ['networks'], minutes: undefined })).toBe('?missed=networks');
});
