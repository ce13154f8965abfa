import { codeFrameColumns } from '@babel/code-frame';
import type { Place } from '../programme/problem.ts';

/** How much of a line is shown, and how much of that before the place: with all round it, it fits a terminal of 80. */
const width = 64;
const lead = 40;

/** The line ends that the readers of YAML and Markdown count. */
const lineEnd = /\r\n|\n|\r/;

/** What a terminal would obey and not show. A tab stays: the caret's line repeats it, and so stands below its letter. */
const unshown = /(?!\t)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** Composed, a letter and its accent take one cell, as on the screen. */
const show = (text: string): string => text.normalize('NFC').replace(unshown, '\uFFFD');

// Problems come file by file: the lines of the last one are kept, since taking a long file apart for each adds up.
let last: { readonly text: string; readonly lines: readonly string[] } = { text: '', lines: [] };

function linesOf(text: string): readonly string[] {
  if (text !== last.text) last = { text, lines: text.split(lineEnd) };
  return last.lines;
}

const isInsideLetter = (line: string, index: number): boolean => /[\uDC00-\uDFFF]/.test(line.charAt(index));

/** The part of a line round an index: what stands before it and what from it on, with … where something is cut off. */
function windowRound(line: string, index: number): [before: string, after: string] {
  if (line.length <= width) return [line.slice(0, index), line.slice(index)];
  let start = Math.max(0, Math.min(index - lead, line.length - width));
  let end = start + width;
  if (isInsideLetter(line, start)) start -= 1;
  if (isInsideLetter(line, end)) end += 1;
  return [
    `${start > 0 ? '…' : ''}${line.slice(start, index)}`,
    `${line.slice(Math.max(index, start), end)}${end < line.length ? '…' : ''}`,
  ];
}

/**
 * The line that a place is on, with its number and a caret below its column; a long line is cut to
 * what stands round it. Undefined where the place has no line, or the text no words on it.
 */
export function frame(text: string, { line, column }: Pick<Place, 'line' | 'column'>): string | undefined {
  const source = line === null ? undefined : linesOf(text)[line - 1]?.trimEnd();
  if (line === null || !source?.trim()) return undefined;
  const [before, after] = windowRound(source, Math.min((column ?? 1) - 1, source.length)).map(show) as [string, string];
  const lines = codeFrameColumns(
    before + after,
    { start: { line, column: before.length } },
    { startLine: line, linesAbove: 0, linesBelow: 0 },
  )
    .split('\n')
    // The first two cells mark one line among several; here there is one.
    .map((shown) => shown.slice(2));
  return lines.slice(0, column === null ? 1 : 2).join('\n');
}
