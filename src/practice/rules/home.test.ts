import { expect, test } from 'vitest';
import { remarks, whereOf } from '../test-kit.ts';

test('a house and a postcode are named', () => {
  expect(remarks('The family at 12 Mill Lane, AB1 2DE, has moved out')).toEqual([
    '“12 Mill Lane”, “AB1 2DE”: A house number or a postcode may show where somebody lives. Unless it is a public building, name only the street or the area.',
  ]);
  expect(whereOf('home', 'near 4b Old Station Road')).toBe('“4b Old Station Road”');
  expect(whereOf('home', 'round sw1a 1aa')).toBe('“sw1a 1aa”');
});

test('a street without a number has no remark', () => {
  expect(whereOf('home', 'Mill Lane is closed until Wednesday.')).toBeUndefined();
});

test.each([
  'From Monday 7 Station Road is closed',
  'On 6 May Church Street is closed',
  'Until June 7 Church Street is closed',
  'At 7.30 Mill Lane floods',
  'At 10:30 Mill Lane floods',
  'All 5 High Street shops are open',
  'It cost £20 Mill Lane residents say',
  'Take the M25 1st exit',
  'Come to room B2 6pm',
])('a day, a time and a sum are no house: %s', (words) => {
  expect(whereOf('home', words)).toBeUndefined();
});
