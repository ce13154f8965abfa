import type { ListItem, Paragraph } from 'mdast';
import type { Node } from 'unist';
import type { Leak } from '../programme/outline.ts';
import type { VisibleText } from './visible-text.ts';

const row = /^[ \t>]*\|.*\|[ \t]*$/gm;
const hyphens = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/gm;
const box = /^\[(?: ?[xX]| {0,3}|[xX] )\](?!\()/;

/** The beginnings of items: a mark without its space, or one that only looks like a list's. */
const marks: readonly RegExp[] = [
  /^[ \t>]*-(?=\p{L}).*$/gmu,
  /^[ \t>]*\*(?=\p{L})[^*\r\n]*$/gmu,
  /^[ \t>]*[•·▪◦‣●○■].*$/gmu,
  /^[ \t>]*\d{1,2}[.)](?=\p{L}{2}).*$/gmu,
];

/** A list item that was to have a box: `- [] Draw it`, `- [x]Draw it`. */
const isBoxless = (parent: Node | undefined, node: Paragraph): boolean =>
  parent?.type === 'listItem' &&
  typeof (parent as ListItem).checked !== 'boolean' &&
  (parent as ListItem).children[0] === node;

/** At the beginning of a paragraph's lines: a heading, a table, a list or a box to tick that was not understood. */
export function leaksInLines(block: VisibleText, node: Paragraph, parent: Node | undefined): Leak[] {
  const { words, source, spotOf } = block;
  const find = (kind: Leak['kind'], pattern: RegExp): Leak[] =>
    [...words.matchAll(pattern)].map((match) => {
      const from = match.index + match[0].search(/[^\s>]/);
      return { kind, text: source.slice(from, match.index + match[0].length).trim(), spot: spotOf(from) };
    });
  const rows = find('table', row);
  const table = rows.length > 0 ? rows : find('table', hyphens);
  return [
    ...find('heading', /^[ \t>]*#{2,6}(?=[^\s#]).*$/gm),
    ...find('box', /^[ \t>]*[-*+]\[(?: ?[xX]| {0,3}|[xX] )\](?!\().*$/gm),
    ...(isBoxless(parent, node) && box.test(words) ? find('box', /^.*$/gm).slice(0, 1) : []),
    ...table,
    // A single line of that kind may be a number below zero, or a mark of a note.
    ...marks.flatMap((mark) => {
      const items = find('list', mark);
      return items.length > 1 ? items.slice(0, 1) : [];
    }),
  ];
}
