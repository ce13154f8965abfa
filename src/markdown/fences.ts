import type { Paragraph } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Spot } from '../programme/outline.ts';
import { isComment, isPlainComment } from './read-code.ts';

/**
 * Whether a `:::` box has no closing line of its own: none at all, or one that closes a box in it.
 * The latter comes from two boxes with as many colons.
 */
export function isOpenAtEnd(node: ContainerDirective, lines: readonly string[]): boolean {
  const end = node.position?.end.line ?? 1;
  if (!/^\s*(?:>\s*)*:{3,}\s*$/.test(lines[end - 1] ?? '')) return true;
  return node.children.some(
    (child) => child.type === 'containerDirective' && child.position?.end.line === end && !isOpenAtEnd(child, lines),
  );
}

/** Boxes of which nothing else says that they are empty. */
const boxes: readonly string[] = ['tip', 'warning', 'key-points', 'activity', 'nation'];

/** Whether a box has nothing in it: a label is something. */
export const isEmptyBox = ({ name, children }: ContainerDirective): boolean =>
  boxes.includes(name) &&
  children.every(
    (child) =>
      (child.type === 'html' && isPlainComment(child.value.trim())) ||
      (child.type === 'mdxFlowExpression' && isComment(child)) ||
      (child.type === 'list' && child.children.every((item) => item.children.length === 0)),
  );

/** The lines of a paragraph that begin like a directive and are none: `::: tip`, `:::tip hello`, a lone `:::`. */
export const strayLines = ({ children }: Paragraph, lines: readonly string[]): { text: string; spot: Spot }[] =>
  children.flatMap((child, index) => {
    const start = child.position?.start;
    if (child.type !== 'text' || !start) return [];
    return child.value.split('\n').flatMap((text, row) => {
      const beginsLine = row > 0 || index === 0 || children[index - 1]?.type === 'break';
      const line = start.line + row;
      const source = lines[line - 1] ?? '';
      const column = row === 0 ? start.column : source.indexOf(':') + 1;
      if (!beginsLine || !text.startsWith('::') || !source.slice(column - 1).startsWith('::')) return [];
      return [{ text: source.slice(column - 1).trim(), spot: { line, column } }];
    });
  });
