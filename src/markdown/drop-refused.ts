import { dirname, resolve } from 'node:path';
import { SKIP, visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import type { MdxFlowExpression, MdxJsxFlowElement, MdxJsxTextElement, MdxTextExpression } from 'mdast-util-mdx';
import type { Node, Parent } from 'unist';
import type { VFile } from 'vfile';
import { readCodes } from '../programme/routes.ts';
import { componentAttributes } from './component-names.ts';
import { element, textNode } from './elements.ts';
import { isComment, readAttributes } from './read-code.ts';
import { safeTags } from './safe-html.ts';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Whether a tag may stand: one of the components with attributes of its own and no code in them, or
 * a plain safe tag. Any other attribute may be one of Astro's, and `set:html` is as good as code.
 */
function isAllowed(tag: Tag): boolean {
  const name = tag.name ?? '';
  const own = componentAttributes[name] ?? (safeTags.includes(name) ? [] : undefined);
  return own !== undefined && readAttributes(tag).every((one) => one.value !== null && own.includes(one.name));
}

/** What stays of something that a check refuses: the words in a tag, code as it is written, nothing of an import or a comment. */
function remainsOf(node: Node, source: string): readonly Node[] | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return [];
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      if (isComment(node as MdxFlowExpression | MdxTextExpression)) return [];
      const written = textNode(source.slice(node.position?.start.offset, node.position?.end.offset));
      return [node.type === 'mdxTextExpression' ? written : element('p', {}, [written])];
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return isAllowed(node as Tag) ? undefined : (node as Tag).children;
    default:
      return undefined;
  }
}

/**
 * For the preview alone, where content is shown before it is right: takes out of `.mdx` what the
 * checks refuse, so that no code of it ever runs, and pictures that are not there, which would stop
 * the page. Plain Markdown is treated alike where it is rendered.
 */
export const dropRefused = (isPicture: (path: string) => boolean) => () => (tree: Root, file: VFile) => {
  const source = String(file);
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  const isMissing = (address: string): boolean => !isPicture(resolve(dirname(file.path), readCodes(address)));
  visit(tree, (node, index, parent: Parent | undefined) => {
    if (!parent || index === undefined) return;
    const isLostPicture =
      (node.type === 'image' && isMissing(node.url)) ||
      (node.type === 'imageReference' && isMissing(addresses.get(node.identifier) ?? ''));
    const remains = isLostPicture ? [] : remainsOf(node, source);
    if (!remains) return;
    parent.children.splice(index, 1, ...remains);
    return [SKIP, index];
  });
};
