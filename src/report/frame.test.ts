import { expect, test } from 'vitest';
import { text } from '../checks/test-kit.ts';
import { frame } from './frame.ts';

const frameOf = (line: string, column: number | null = 1): string | undefined => frame(line, { line: 1, column });

/** The letter above the caret. */
function pointedAt(shown = ''): string | undefined {
  const [line = '', caret = ''] = shown.split('\n');
  return line[caret.indexOf('^')];
}

test('the line stands with its number, and the caret below its column', () => {
  expect(frame('title: Bees\nminutes: five\nkind: guide\n', { line: 2, column: 10 })).toBe(text`
    2 | minutes: five
      |          ^
  `);
});

test('line ends of every kind are counted, and signs that only look like one are not', () => {
  expect(frame('one\r\ntwo\rthree\nfour\u2028still four', { line: 4, column: 1 })).toBe(
    '4 | four\uFFFDstill four\n  | ^',
  );
});

test('without a column there is the line and no caret', () => {
  expect(frameOf('- one ^', null)).toBe('1 | - one ^');
});

test('without a line, behind the last line or on an empty one there is nothing to show', () => {
  expect(frame('one\n\n', { line: null, column: null })).toBeUndefined();
  expect(frame('one\n\n', { line: 2, column: 1 })).toBeUndefined();
  expect(frame('one\n\n', { line: 9, column: 1 })).toBeUndefined();
});

test('a caret behind the last letter stays on the line', () => {
  expect(frameOf('covers: [a', 11)).toBe('1 | covers: [a\n  |           ^');
  expect(frameOf('covers: [a', 99)).toBe('1 | covers: [a\n  |           ^');
});

test('a tab moves the line and its caret alike', () => {
  expect(frameOf('\ta\t![](map.png)', 4)).toBe('1 | \ta\t![](map.png)\n  | \t \t^');
});

test('a long line is cut to what stands round the place', () => {
  const line = `${'before '.repeat(400)}HERE${' after'.repeat(400)}`;
  const shown = frameOf(line, line.indexOf('HERE') + 1);
  expect(shown).toBe(text`
    1 | …fore before before before before before HERE after after after a…
      |                                          ^
  `);
  expect(frameOf(line)).toMatch(/^1 \| before .{57}…\n {2}\| \^$/);
  expect(frameOf(line, line.length)).toMatch(/^1 \| ….{63}r\n {2}\| {65}\^$/);
});

test('no place on a long line floods a terminal or loses its caret', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.repeat(20);
  for (let column = 1; column <= letters.length; column += 1) {
    const shown = frameOf(letters, column);
    expect(pointedAt(shown)).toBe(letters[column - 1]);
    expect(Math.max(...(shown ?? '').split('\n').map((line) => line.length))).toBeLessThan(76);
  }
});

test('a picture letter is never cut in half', () => {
  const line = `${'🐝'.repeat(60)}x${'🐝'.repeat(60)}`;
  for (let column = 1; column <= line.length; column += 1) expect(frameOf(line, column)?.isWellFormed()).toBe(true);
});

test('an accented letter takes one cell, however it was typed', () => {
  for (const form of ['NFC', 'NFD']) {
    const line = 'title: Gŵyl y dŵr, "haf'.normalize(form);
    expect(frameOf(line, line.indexOf('"') + 1)).toBe(
      '1 | title: G\u0175yl y d\u0175r, "haf\n  |                    ^',
    );
  }
});

test('what a terminal would obey is shown as a mark', () => {
  expect(frameOf('a\u001B[31mb\u202Ec\u0007', 7)).toBe('1 | a\uFFFD[31mb\uFFFDc\uFFFD\n  |       ^');
});
