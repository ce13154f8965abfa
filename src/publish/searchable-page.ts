import { isTag, isText, type ChildNode } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import type { PageTree } from './page-tree.ts';

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

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isClosed = (text: string): boolean => /[.!?:;,…]["'”’)]*$/.test(text);

/** Blocks as running text, each closed by a full stop. */
const running = (blocks: readonly string[]): string =>
  blocks
    .map(oneLine)
    .filter((block) => block !== '')
    .map((block) => (isClosed(block) ? block : `${block}.`))
    .join(' ');

/** What search knows of a page: its text within `data-pagefind-body`, without what is to be ignored. None without such a body. */
export function readSearchable(address: string, { document }: PageTree): SearchablePage | undefined {
  const body = DomUtils.findOne(({ attribs }) => attribs['data-pagefind-body'] !== undefined, document);
  if (!body) return undefined;
  let title = '';
  let keywords = '';
  let current: { id: string; heading: string; blocks: string[] } = { id: '', heading: '', blocks: [''] };
  const sections = [current];
  const breakBlock = (): void => void current.blocks.push('');

  const read = (node: ChildNode): void => {
    if (isText(node)) current.blocks[current.blocks.length - 1] += node.data;
    if (!isTag(node) || unread.has(node.name)) return;
    const { name, attribs } = node;
    if (attribs['data-pagefind-ignore'] !== undefined) return;
    const isInline = inline.has(name);
    if (!isInline) breakBlock();
    if (attribs['data-pagefind-meta'] === 'title') {
      title = oneLine(DomUtils.textContent(node));
      keywords = attribs['data-keywords'] ?? '';
    } else if (/^h[1-6]$/.test(name) && attribs['id']) {
      current = { id: attribs['id'], heading: oneLine(DomUtils.textContent(node)), blocks: [''] };
      sections.push(current);
    } else node.children.forEach(read);
    if (!isInline) breakBlock();
  };
  body.children.forEach(read);
  return {
    address,
    title,
    keywords,
    workshop: body.attribs['data-workshop'] ?? '',
    kind: body.attribs['data-kind'] ?? '',
    minutes: body.attribs['data-minutes'] ?? '',
    sections: sections.map(({ id, heading, blocks }) => ({ id, heading: id ? heading : title, text: running(blocks) })),
  };
}
