import { SKIP, visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { decorate, element } from './elements.ts';

/** What becomes an element that can say by itself where it begins. */
const blocks: ReadonlySet<string> = new Set([
  'blockquote',
  'code',
  'containerDirective',
  'heading',
  'list',
  'listItem',
  'paragraph',
  'table',
  'tableRow',
  'thematicBreak',
]);

/** Components make elements of their own, which know no lines. */
const components: ReadonlySet<string> = new Set(['leafDirective', 'mdxJsxFlowElement']);

/** An option of a question is made by us and stands where its words do. */
const isOption = (node: Node): boolean =>
  node.type === 'element-of-ours' && (node.data as { hName?: string } | undefined)?.hName === 'li';

function lineOf(node: Node): number | undefined {
  if (node.position) return node.position.start.line;
  for (const child of 'children' in node ? (node as Parent).children : []) {
    const line = lineOf(child);
    if (line !== undefined) return line;
  }
  return undefined;
}

/**
 * For the preview alone: each block says in `data-line` on which line of its file it begins, and a
 * component gets a `div` round it that does. Runs last.
 */
export const markLines = () => (tree: Root) =>
  visit(tree, (node, index, parent: Parent | undefined) => {
    const line = lineOf(node);
    if (line === undefined || !parent || index === undefined) return;
    if (blocks.has(node.type) || isOption(node)) decorate(node, { dataLine: line });
    if (!components.has(node.type)) return;
    parent.children[index] = element('div', { dataLine: line }, [node]);
    return node.type === 'leafDirective' ? SKIP : undefined;
  });
