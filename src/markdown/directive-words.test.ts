import { expect, test } from 'vitest';
import { nationNames } from './labels.ts';
import { attributesOf, directiveWords } from './directive-words.ts';
import { containers, leaves } from './directives.ts';
import { bodyParser } from './parse.ts';

const parse = bodyParser('/content');
const named = (kind: 'container' | 'leaf'): string[] =>
  Object.entries(directiveWords).flatMap(([name, words]) => (words.kind === kind ? [name] : []));

test('every directive that a trainer can write has its words, and no other', () => {
  expect(named('container')).toEqual(Object.keys(containers));
  expect(named('leaf')).toEqual(Object.keys(leaves));
});

test.each(Object.entries(directiveWords))(
  'the example of %s is that directive, with attributes that it knows',
  (name, words) => {
    const { outline } = parse(words.example, '/content/about.md');
    const [only, ...others] = outline.directives;
    expect(others).toEqual([]);
    expect(outline.stray).toEqual([]);
    expect(only).toMatchObject({ name, kind: words.kind, isClosed: true });
    expect(Object.keys(only?.attributes ?? {})).toEqual(attributesOf(name));
  },
);

test('a nation is one of those that the pages know', () => {
  for (const nation of Object.keys(nationNames))
    expect(directiveWords['nation']?.attributes['only']?.says).toContain(nation);
});

test('a directive that nobody knows has no attributes', () => {
  expect(attributesOf('qestion')).toEqual([]);
  expect(attributesOf('constructor')).toEqual([]);
  expect(attributesOf('question')).toEqual(['id', 'aim']);
});
