import { expect, test } from 'vitest';
import { idPattern, nameAloud, plainName, readName } from './names.ts';

test.each([
  ['02-networks', { number: 2, id: 'networks' }],
  ['010-networks', { number: 10, id: 'networks' }],
  ['networks', { number: null, id: 'networks' }],
  ['2-step-verification', { number: 2, id: 'step-verification' }],
  ['2fa', { number: null, id: '2fa' }],
  ['02-', { number: null, id: '02-' }],
  ['2027', { number: null, id: '2027' }],
])('the name %s is read as %j', (name, read) => {
  expect(readName(name)).toEqual(read);
});

test('a material that is renumbered keeps its id', () => {
  expect(readName('01-first-posts').id).toBe(readName('07-first-posts').id);
});

test.each([
  ['first-three-posts', 'First three posts'],
  ['catch-up', 'Catch up'],
  ['x', 'X'],
])('%s is read aloud as %s', (id, aloud) => {
  expect(nameAloud(id)).toBe(aloud);
});

test.each([
  ['Café Notes', 'cafe-notes'],
  ['My_Map (2)', 'my-map-2'],
  ['already-plain', 'already-plain'],
  ['–', ''],
])('%s becomes %j when it is made plain', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});

test.each([
  ['draw-map', true],
  ['2sv', true],
  ['Draw-map', false],
  ['draw--map', false],
  ['-draw', false],
  ['draw map', false],
  ['', false],
])('whether %j is an id: %s', (id, is) => {
  expect(idPattern.test(id)).toBe(is);
});
