import type { Code, FootnoteDefinition, Heading, Paragraph, Root, TableCell } from 'mdast';
import type { Node } from 'unist';
import type { Leak } from '../programme/outline.ts';
import { leaksInLines } from './leaks-in-lines.ts';
import { leaksInWords } from './leaks-in-words.ts';
import { nodesOf } from './nodes-of.ts';
import { spotOf, type SpotAt } from './places.ts';
import { visibleText } from './visible-text.ts';

/** Markup in a block that was not understood, and so would show on the page as signs. `file` is the whole body. */
export function leaksInBlock(
  node: Paragraph | Heading | TableCell,
  parent: Node | undefined,
  file: string,
  spotAt: SpotAt,
): Leak[] {
  const block = visibleText(node, file, spotAt);
  return [...leaksInWords(block), ...(node.type === 'paragraph' ? leaksInLines(block, node, parent) : [])];
}

/** Text that would show as computer code: behind ``` that nothing closes, or indented by four spaces. */
export function leaksInCode(node: Code, file: string): Leak[] {
  const { position, value } = node;
  const source = file.slice(position?.start.offset, position?.end.offset);
  const spot = spotOf(node);
  const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
  if (fence === undefined) return [{ kind: 'indented', text: (value.split('\n')[0] ?? '').trim(), spot }];
  const lines = source.split(/\r\n|\r|\n/);
  const last = lines.length > 1 ? (lines.at(-1) ?? '').replace(/^[ \t>]*/, '').trimEnd() : '';
  const isClosed = last.length >= fence.length && last === (fence[0] ?? '').repeat(last.length);
  return isClosed ? [] : [{ kind: 'code-fence', text: fence, spot }];
}

/** Footnotes that nothing in the text points to: a page leaves them out. */
export function unusedNotes(tree: Root): Leak[] {
  const notes: FootnoteDefinition[] = [];
  const named = new Set<string>();
  for (const node of nodesOf(tree, 'footnoteDefinition', 'footnoteReference'))
    if (node.type === 'footnoteDefinition') notes.push(node);
    else named.add(node.identifier);
  return notes
    .filter(({ identifier }) => !named.has(identifier))
    .map((note) => ({ kind: 'unused-note', text: `[^${note.label ?? note.identifier}]`, spot: spotOf(note) }));
}
