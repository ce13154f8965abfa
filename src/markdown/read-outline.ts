import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Node } from 'unist';
import type { Outline, Spot } from '../programme/outline.ts';
import { readOptions, splitAtOptions } from './options.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

const spotOf = (node: Node): Spot => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

const attributesOf = (node: ContainerDirective | LeafDirective): Record<string, string> =>
  Object.fromEntries(Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']));

const stemOf = (stem: readonly RootContent[]): string => stem.map((node) => toString(node)).join(' ').trim();

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;

/** Comments are allowed and carry nothing. */
const isComment = (value: string): boolean => /^\s*\/\*[\s\S]*\*\/\s*$/.test(value);

function readContainer(node: ContainerDirective, outline: Mutable<Outline>): void {
  const attributes = attributesOf(node);
  const { stem, list } = splitAtOptions(node.children as RootContent[]);
  const common = { id: attributes['id'] ?? null, aim: attributes['aim'] ?? null, spot: spotOf(node) };
  if (node.name === 'question') outline.questions.push({ ...common, stem: stemOf(stem), options: readOptions(list) });
  if (node.name === 'scene') outline.scenes.push({ ...common, options: readOptions(list) });
  if (node.name === 'activity') outline.activities.push({ aim: common.aim, spot: common.spot });
}

function readJsx(node: MdxJsxFlowElement | MdxJsxTextElement, outline: Mutable<Outline>): void {
  outline.code.push({ kind: 'component', name: node.name ?? '', spot: spotOf(node) });
  for (const attribute of node.attributes)
    if (attribute.type === 'mdxJsxExpressionAttribute' || (typeof attribute.value === 'object' && attribute.value))
      outline.code.push({ kind: 'expression', name: node.name ?? '', spot: spotOf(node) });
}

/** Reads what checks and pages ask of a body from its tree, before any plug-in turns it into elements. */
export function readOutline(tree: Root, source: string): Outline {
  const lines = source.split(/\r\n|\r|\n/);
  const endsWithFence = (node: Node): boolean =>
    /^\s*(?:>\s*)*:{3,}\s*$/.test(lines[(node.position?.end.line ?? 1) - 1] ?? '');
  const outline: Mutable<Outline> = {
    words: 0, headings: [], questions: [], scenes: [], activities: [], links: [], pictures: [],
    facts: [], directives: [], html: [], code: [],
  };
  visit(tree, (node) => {
    const spot = spotOf(node);
    switch (node.type) {
      case 'text':
      case 'inlineCode': outline.words += countWords(node.value); break;
      case 'heading': {
        const id = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id ?? '';
        outline.headings.push({ depth: node.depth, text: toString(node), id, spot });
        break;
      }
      case 'link':
      case 'definition': outline.links.push({ address: node.url, text: toString(node), spot }); break;
      case 'image': outline.pictures.push({ source: node.url, alt: node.alt ?? '', spot }); break;
      case 'html': if (!/^<!--[\s\S]*-->$/.test(node.value.trim())) outline.html.push({ value: node.value, spot }); break;
      case 'containerDirective':
        readContainer(node, outline);
        outline.directives.push({ name: node.name, kind: 'container', isClosed: endsWithFence(node), attributes: attributesOf(node), spot });
        break;
      case 'leafDirective':
        if (node.name === 'fact') outline.facts.push({ id: node.attributes?.['id'] ?? null, spot });
        outline.directives.push({ name: node.name, kind: 'leaf', isClosed: true, attributes: attributesOf(node), spot });
        break;
      case 'mdxjsEsm': outline.code.push({ kind: 'import', name: '', spot }); break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression': if (!isComment(node.value)) outline.code.push({ kind: 'expression', name: '', spot }); break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': readJsx(node, outline); break;
    }
  });
  return outline;
}
