import type { Heading, Paragraph, TableCell } from 'mdast';
import type { Spot } from '../programme/outline.ts';
import { nodesOf } from './nodes-of.ts';
import type { SpotAt } from './places.ts';

/** A block as it was written, and the same with only its words left: what is not understood shows among them. */
export interface VisibleText {
  readonly source: string;
  /** As long as `source`, and with the same lines. */
  readonly words: string;
  /** Where a sign of either stands in the file. */
  readonly spotOf: (index: number) => Spot;
}

/** Puts a sign of no meaning in the place of each that was understood, or found already. Spaces stay. */
export const blank = (text: string): string => text.replace(/\S/g, '\uFFFC');

/** Reads the words of a paragraph, a heading or a cell of a table. `file` is the whole body. */
export function visibleText(node: Paragraph | Heading | TableCell, file: string, spotAt: SpotAt): VisibleText {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? from;
  const parts: string[] = [];
  let done = from;
  for (const { position } of nodesOf(node, 'text')) {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (start === undefined || end === undefined || start < done) continue;
    parts.push(blank(file.slice(done, start)), file.slice(start, end));
    done = end;
  }
  const words = [...parts, blank(file.slice(done, to))].join('');
  return {
    source: file.slice(from, to),
    // A line of colons is a directive, or was to be one: it is judged as that.
    words: words.replace(/^[ \t>]*::.*$/gm, blank),
    spotOf: (index) => spotAt(from + index),
  };
}
