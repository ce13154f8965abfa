import { expect, test } from 'vitest';
import { bodyParser } from './parse.ts';
import { placesIn } from './places.ts';

const links = (text: string) =>
  bodyParser('/content')(text, '/content/about.md').outline.links.map(({ text: words, spot }) => [words, spot]);

test('an offset has a line and a column, whatever ends the lines', () => {
  const pointAt = placesIn('a\nbc\r\nd\re');
  expect([0, 1, 2, 4, 6, 7, 8].map((offset) => [pointAt(offset).line, pointAt(offset).column])).toEqual([
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 3],
    [3, 1],
    [3, 2],
    [4, 1],
  ]);
});

test('addresses in square brackets have the place where they stand', () => {
  expect(
    links('Hello.\n\n- See [https://a.example/x]\n  and **[www.b.example]** or [a@c.example] (www.d.example).'),
  ).toEqual([
    ['https://a.example/x', { line: 3, column: 8 }],
    ['www.b.example', { line: 4, column: 10 }],
    ['a@c.example', { line: 4, column: 31 }],
    ['www.d.example', { line: 4, column: 45 }],
  ]);
});

test('the same address twice has two places', () => {
  expect(links('[www.a.example] and [www.a.example]')).toEqual([
    ['www.a.example', { line: 1, column: 2 }],
    ['www.a.example', { line: 1, column: 22 }],
  ]);
});

test('signs behind a backslash move no place', () => {
  expect(links('A \\* sign, \\[and [www.a.example] &amp; [https://b.example/].')).toEqual([
    ['www.a.example', { line: 1, column: 19 }],
    ['https://b.example/', { line: 1, column: 41 }],
  ]);
});
