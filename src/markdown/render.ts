import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Nodes as HtmlNodes, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { nodesOf } from './nodes-of.ts';
import { isSafeHtml } from './safe-html.ts';

export interface Rendered {
  /** The page's HTML. Each picture stands as `<img data-picture="n">`, for the page to fill in. */
  readonly html: string;
  /** The pictures' sources, as they were written, in that order. */
  readonly pictures: readonly string[];
}

const dropUnsafeHtml = () => (tree: Root) => {
  if (nodesOf(tree, 'html').every(({ value }) => isSafeHtml(value))) return;
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined || isSafeHtml(node.value)) return;
    parent.children.splice(index, 1);
    return index;
  });
};

const setPicturesAside = (pictures: string[]) => () => (tree: HtmlRoot) => {
  const look = (node: HtmlNodes): void => {
    if (node.type === 'element' && node.tagName === 'img') {
      const { src, alt } = node.properties;
      node.properties = { dataPicture: pictures.length, alt: alt ?? '' };
      pictures.push(String(src ?? ''));
    }
    if ('children' in node) node.children.forEach(look);
  };
  look(tree);
};

/** Turns the tree of a `.md` file into HTML. The tree is used up by it. */
export function render(tree: Root): Rendered {
  const pictures: string[] = [];
  const processor = unified()
    .use(dropUnsafeHtml)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(setPicturesAside(pictures))
    .use(rehypeStringify, { allowDangerousHtml: true });
  return { html: processor.stringify(processor.runSync(tree) as HtmlRoot), pictures };
}
