import { defaultTreeAdapter as nodes, type DefaultTreeAdapterTypes as Types } from 'parse5';
import { attributeOf } from './page-tree.ts';

export interface Section {
  /** The id of its heading, or nothing for what stands above them all. */
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

export interface SearchablePage {
  /** From the site's root, without a slash before it. */
  readonly address: string;
  readonly title: string;
  /** "Other words: purdah, GDPR." */
  readonly keywords: string;
  readonly workshop: string;
  readonly kind: string;
  /** "20 minutes", or nothing. */
  readonly minutes: string;
  /** The first is the page's top, and its heading the title. */
  readonly sections: readonly Section[];
}

/** What flows with the words beside it. Everything else begins and ends a block. */
const inline = new Set(
  'a abbr b bdi bdo br cite code del dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(' '),
);

/** What Pagefind passes over by itself. */
const unread = new Set([
  'head',
  'style',
  'script',
  'noscript',
  'svg',
  'template',
  'nav',
  'iframe',
  'form',
  'label',
  'footer',
]);

function find(parent: Types.ParentNode, fits: (element: Types.Element) => boolean): Types.Element | undefined {
  for (const node of parent.childNodes) {
    if (!nodes.isElementNode(node)) continue;
    const found = fits(node) ? node : find(node, fits);
    if (found) return found;
  }
  return undefined;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isClosed = (text: string): boolean => /[.!?:;,…]["'”’)]*$/.test(text);

/** Blocks as running text, each closed by a full stop. */
const running = (blocks: readonly string[]): string =>
  blocks
    .map(oneLine)
    .filter((block) => block !== '')
    .map((block) => (isClosed(block) ? block : `${block}.`))
    .join(' ');

const wordsIn = (node: Types.ChildNode): string =>
  nodes.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(wordsIn).join('') : '';

/** What search knows of a page: its text within `data-pagefind-body`, without what is to be ignored. None without such a body. */
export function readSearchable(address: string, tree: Types.Document): SearchablePage | undefined {
  const body = find(tree, (element) => attributeOf(element, 'data-pagefind-body') !== undefined);
  if (!body) return undefined;
  let title = '';
  let keywords = '';
  let current: { id: string; heading: string; blocks: string[] } = { id: '', heading: '', blocks: [''] };
  const sections = [current];
  const breakBlock = (): void => void current.blocks.push('');

  const read = (node: Types.ChildNode): void => {
    if (nodes.isTextNode(node)) current.blocks[current.blocks.length - 1] += node.value;
    if (!nodes.isElementNode(node) || unread.has(node.tagName)) return;
    if (attributeOf(node, 'data-pagefind-ignore') !== undefined) return;
    const isInline = inline.has(node.tagName);
    if (!isInline) breakBlock();
    if (attributeOf(node, 'data-pagefind-meta') === 'title') {
      title = oneLine(wordsIn(node));
      keywords = attributeOf(node, 'data-keywords') ?? '';
    } else if (/^h[1-6]$/.test(node.tagName) && attributeOf(node, 'id')) {
      current = { id: attributeOf(node, 'id') ?? '', heading: oneLine(wordsIn(node)), blocks: [''] };
      sections.push(current);
    } else node.childNodes.forEach(read);
    if (!isInline) breakBlock();
  };
  body.childNodes.forEach(read);
  return {
    address,
    title,
    keywords,
    workshop: attributeOf(body, 'data-workshop') ?? '',
    kind: attributeOf(body, 'data-kind') ?? '',
    minutes: attributeOf(body, 'data-minutes') ?? '',
    sections: sections.map(({ id, heading, blocks }) => ({ id, heading: id ? heading : title, text: running(blocks) })),
  };
}
