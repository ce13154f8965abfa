import Slugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { posix } from 'node:path';
import remarkDirective from 'remark-directive';
import { SKIP, visit } from 'unist-util-visit';
import type { Image, Nodes, Root, Table } from 'mdast';
import type { PluggableList, Processor } from 'unified';
import type { Parent } from 'unist';
import type { VFile } from 'vfile';
import { isDecorative } from '../programme/decorative.ts';
import { routeOfFile, routes, termAnchor } from '../programme/routes.ts';
import { containers, leaves } from './directives.ts';
import { become, decorate, element, textNode } from './elements.ts';
import { leanGfm } from './lean-gfm.ts';
import { eachNode, nodesOf } from './nodes-of.ts';
import { placeAddresses } from './places.ts';
import { printAddresses } from './print-addresses.ts';
import { readOutline } from './read-outline.ts';
import type { Outline } from '../programme/outline.ts';

declare module 'vfile' {
  interface DataMap {
    outline: Outline;
  }
}

const sourceOf = (
  file: VFile,
  node: { position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined },
): string => String(file).slice(node.position?.start.offset, node.position?.end.offset);

/** Directives have lines of their own. Within a line there are none, so "10:30", "2:1" and "Cllr:Smith" are words. */
function blockDirectives(this: Processor): void {
  (remarkDirective as (this: Processor) => void).call(this);
  const syntax: { text?: unknown } | undefined = this.data().micromarkExtensions?.at(-1);
  delete syntax?.text;
}

/** remark-gfm takes `www.council.example` for `http://`. Whoever wrote it named no scheme, and every host has https. */
const secureBareAddresses = () => (tree: Root) => {
  for (const link of nodesOf(tree, 'link'))
    if (link.url.startsWith('http://www.') && link.url === `http://${toString(link)}`)
      link.url = link.url.replace('http:', 'https:');
};

const nameHeadings = () => (tree: Root) => {
  const slugger = new Slugger();
  for (const heading of nodesOf(tree, 'heading')) decorate(heading, { id: slugger.slug(toString(heading)) });
};

const keepOutline = () => (tree: Root, file: VFile) => {
  file.data.outline = readOutline(tree, String(file));
};

/** Links go to files as an editor writes them; the page needs the address that the file becomes. */
const addressLinks = (contentFolder: string) => () => (tree: Root, file: VFile) => {
  const folder = posix.dirname(posix.relative(contentFolder, file.path));
  for (const node of nodesOf(tree, 'link', 'definition')) {
    if (/^(?:[a-z][a-z+.-]*:|\/|#)/i.test(node.url)) continue;
    const [path = '', anchor] = node.url.split('#');
    const route = routeOfFile(posix.join(folder, path));
    if (!route) continue;
    const place = anchor && route === routes.glossary ? termAnchor(anchor) : anchor;
    node.url = place === undefined ? route : `${route}#${place}`;
  }
};

/** A picture that is there for its looks alone is passed over by screen readers. */
const silenceDecorations = () => (tree: Root) => {
  for (const node of nodesOf(tree, 'image', 'imageReference')) if (isDecorative(node.alt ?? '')) node.alt = '';
};

/** A picture on a line of its own is a figure, and its title the caption. A figure without words would be announced, as nothing. */
const captionPictures = () => (tree: Root) => {
  for (const paragraph of nodesOf(tree, 'paragraph')) {
    const [picture, ...others] = paragraph.children;
    if (picture?.type !== 'image' || others.length > 0 || picture.alt === '') continue;
    become(paragraph, 'figure', {});
    if (!picture.title) continue;
    const caption = element('figcaption', {}, [textNode(picture.title)]);
    paragraph.children = [{ ...picture, title: null } satisfies Image, caption as unknown as Image];
  }
};

/** Boxes to tick on paper. The browser's own checkboxes would have no label and keep nothing. */
const drawTickBoxes = () => (tree: Root) => {
  for (const list of nodesOf(tree, 'list')) {
    if (!list.children.some((item) => typeof item.checked === 'boolean')) continue;
    decorate(list, { className: ['tick-list'], role: 'list' });
    for (const item of list.children) item.checked = null;
  }
};

/** Aligned by class, since hosts refuse inline styles; in a box that scrolls by itself on a phone. */
const frameTables = () => (tree: Root) => {
  if (nodesOf(tree, 'table').length === 0) return;
  let count = 0;
  visit(tree, 'table', (table: Table, index, parent: Parent | undefined) => {
    if (!parent || index === undefined) return;
    const align = table.align ?? [];
    table.children.forEach((row, rowIndex) =>
      row.children.forEach((cell, column) => {
        const side = align[column];
        decorate(cell, {
          ...(side ? { className: [`align-${side}`] } : {}),
          ...(rowIndex === 0 ? { scope: 'col' } : {}),
        });
      }),
    );
    table.align = null;
    const heading = table.children[0]?.children.map((cell) => toString(cell)).join(', ') ?? '';
    count += 1;
    parent.children[index] = element(
      'section',
      { className: ['table-scroll'], tabIndex: 0, ariaLabel: `Table ${count}: ${heading}` },
      [table],
    );
    return SKIP;
  });
};

/** Known directives become elements. An unknown one, which a check reports, shows as it was written. */
const buildDirectives = () => (tree: Root, file: VFile) =>
  eachNode(tree, (node, parent) => {
    if (node.type === 'containerDirective') containers[node.name]?.(node, node.attributes ?? {});
    if (node.type !== 'leafDirective') return;
    const build = leaves[node.name];
    if (build) build(node, node.attributes ?? {});
    else if (parent)
      parent.children[(parent.children as Nodes[]).indexOf(node)] = {
        type: 'paragraph',
        children: [{ type: 'text', value: sourceOf(file, node) }],
      };
  });

/**
 * The one list of plug-ins, for checking and for publishing, for `.md` and for `.mdx`.
 * `contentFolder` is absolute; a file's path tells which page it becomes.
 */
export const remarkPlugins = (contentFolder: string): PluggableList => [
  leanGfm,
  blockDirectives,
  placeAddresses,
  secureBareAddresses,
  nameHeadings,
  keepOutline,
  addressLinks(contentFolder),
  printAddresses,
  silenceDecorations,
  captionPictures,
  buildDirectives,
  drawTickBoxes,
  frameTables,
];
