import { expect, test } from 'vitest';
import { closest } from './closest.ts';

const aims = ['draw-map', 'find-gaps', 'pin-rules', 'set-tone'];

test.each([
  ['pin-ruls', 'pin-rules'],
  ['pinrules', 'pin-rules'],
  ['Pin-Rules', 'pin-rules'],
  ['drwa-map', 'draw-map'],
  ['set-tnoe', 'set-tone'],
])('whoever wrote %s meant %s', (word, meant) => {
  expect(closest(word, aims)).toBe(meant);
});

test.each(['rules', 'tidy-up', 'map', ''])('nobody can tell what %j was meant to be', (word) => {
  expect(closest(word, aims)).toBeUndefined();
});

test('two that are equally near are no suggestion', () => {
  expect(closest('gap', ['gaps', 'gape'])).toBeUndefined();
});

test('two letters that changed places are one slip, also in a short word', () => {
  expect(closest('titel', ['title', 'kind', 'minutes'])).toBe('title');
  expect(closest('tipe', ['tile', 'type-of-file'])).toBe('tile');
});

test('a folder that all share does not make a far name near', () => {
  const paths = ['workshops/01-networks/index.mdx', 'workshops/01-networks/catch-up.mdx'];
  expect(closest('workshops/01-networks/notes.md', paths, 'notes.md'.length)).toBeUndefined();
  expect(closest('workshops/01-networks/cach-up.mdx', paths, 'cach-up.mdx'.length)).toBe(paths[1]);
});
