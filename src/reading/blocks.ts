import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import type { Node } from 'unist';
import { bodyParser } from '../markdown/parse.ts';
import { isMarkdownKind } from '../programme/schema.ts';
import type { AnyEntry, FieldPath } from '../programme/entry.ts';
import { splitFrontmatter } from '../source/frontmatter.ts';
import type { Content } from '../source/read-content.ts';

/** Some words that stand together: a paragraph, a list item, an option. */
export interface Block {
  readonly text: string;
  /** Its line in the file, from 1; null where that is not known. */
  readonly line: number | null;
}

/** What the page says by itself, or what is no sentence: headings and the cells of a table are read one by one. */
const left: readonly string[] = ['heading', 'table', 'code', 'figcaption', 'eyebrow', 'verdict', 'hint'];

const isLeft = (node: Node): boolean => {
  const { hName, hProperties } = (node.data ?? {}) as { hName?: string; hProperties?: { className?: unknown } };
  const classes = Array.isArray(hProperties?.className) ? hProperties.className.map(String) : [];
  return [node.type, hName, ...classes].some((word) => word !== undefined && left.includes(word));
};

function lineOf(node: Node): number | null {
  let line: number | null = null;
  visit(node, (part) => {
    line = part.position?.start.line ?? null;
    return line === null ? undefined : EXIT;
  });
  return line;
}

function blocksInBody(tree: Root): Block[] {
  const blocks: Block[] = [];
  visit(tree, (node: Node) => {
    if (isLeft(node)) return SKIP;
    const { hName } = (node.data ?? {}) as { hName?: string };
    if (node.type !== 'paragraph' && hName !== 'label') return undefined;
    if (hName !== 'figure') blocks.push({ text: toString(node), line: lineOf(node) });
    return SKIP;
  });
  return blocks;
}

/** The fields that readers meet as sentences. */
const said: readonly string[] = ['summary', 'text', 'meaning'];

function blocksInFields(entry: AnyEntry): Block[] {
  const blocks: Block[] = [];
  const look = (value: unknown, path: FieldPath): void => {
    if (typeof value === 'string' && said.includes(String(path.at(-1))))
      blocks.push({ text: value, line: entry.at(path).line });
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) look(item, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  look(entry.data, []);
  return blocks;
}

/** Content as far as its sentences need it. */
export type ReadableContent = Pick<Content, 'root' | 'entries' | 'readings'>;

/** Makes a reader of what files say, block by block: the text of a page, or the sentences of a YAML file. */
export function blockReader({ root, readings }: ReadableContent): (entry: AnyEntry) => Block[] {
  const parse = bodyParser(root);
  return (entry) => {
    if (!isMarkdownKind(entry.kind)) return blocksInFields(entry);
    const { text = '', body } = readings.get(entry.path) ?? {};
    return body?.().outline ? blocksInBody(parse(splitFrontmatter(text).body, join(root, entry.path)).tree) : [];
  };
}
