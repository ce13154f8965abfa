import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Node } from 'unist';
import { emptyOutline, type Outline, type Spot } from '../programme/outline.ts';
import { cutOf, readOptions, splitAtOptions } from './options.ts';
import { isOpenAtEnd, strayLines } from './fences.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

const spotOf = (node: Node): Spot => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

const attributesOf = (node: ContainerDirective | LeafDirective): Record<string, string> =>
  Object.fromEntries(Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']));

const stemOf = (stem: readonly RootContent[]): string =>
  stem
    .map((node) => toString(node))
    .join(' ')
    .trim();

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;

/** Comments are allowed and carry nothing. */
const isComment = (value: string): boolean => /^\s*\/\*[\s\S]*\*\/\s*$/.test(value);

function readContainer(node: ContainerDirective, outline: Mutable<Outline>): void {
  const attributes = attributesOf(node);
  const { stem, list } = splitAtOptions(node.children as RootContent[]);
  const common = { id: attributes['id'] ?? null, aim: attributes['aim'] ?? null, spot: spotOf(node) };
  const choice = { ...common, options: readOptions(list), cut: cutOf(node.children as RootContent[]) };
  if (node.name === 'question') outline.questions.push({ ...choice, stem: stemOf(stem) });
  if (node.name === 'scene') outline.scenes.push(choice);
  if (node.name === 'activity') outline.activities.push({ aim: common.aim, spot: common.spot });
}

function readJsx(node: MdxJsxFlowElement | MdxJsxTextElement, outline: Mutable<Outline>): void {
  const common = { name: node.name ?? '', spot: spotOf(node) };
  const holdsCode = node.attributes.some(
    (attribute) =>
      attribute.type === 'mdxJsxExpressionAttribute' ||
      (typeof attribute.value === 'object' && attribute.value !== null),
  );
  outline.code.push(
    holdsCode
      ? { kind: 'expression', ...common }
      : { kind: 'component', ...common, dressed: node.attributes.length > 0 },
  );
}

/** The addresses that pictures take from a `[name]: address` line, by name. */
function readReferences(tree: Root): Map<string, string> {
  const used = new Set<string>();
  visit(tree, 'imageReference', (node) => {
    used.add(node.identifier);
  });
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (used.has(identifier) && !addresses.has(identifier)) addresses.set(identifier, url);
  });
  return addresses;
}

/** Reads what checks and pages ask of a body from its tree, before any plug-in turns it into elements. */
export function readOutline(tree: Root, source: string): Outline {
  const lines = source.split(/\r\n|\r|\n/);
  const pictured = readReferences(tree);
  const outline = structuredClone(emptyOutline) as Mutable<Outline>;
  visit(tree, (node) => {
    const spot = spotOf(node);
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        outline.words += countWords(node.value);
        break;
      case 'heading': {
        const id = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id ?? '';
        outline.headings.push({ depth: node.depth, text: toString(node), id, spot });
        break;
      }
      case 'paragraph':
        outline.stray.push(...strayLines(node, lines));
        break;
      case 'link':
        outline.links.push({ address: node.url, text: toString(node), spot });
        break;
      case 'definition':
        if (!pictured.has(node.identifier)) outline.links.push({ address: node.url, text: node.label ?? '', spot });
        break;
      case 'image':
        outline.pictures.push({ source: node.url, alt: node.alt ?? '', spot });
        break;
      case 'imageReference':
        outline.pictures.push({ source: pictured.get(node.identifier) ?? '', alt: node.alt ?? '', spot });
        break;
      case 'html':
        if (!/^<!--(?:(?!-->)[\s\S])*-->$/.test(node.value.trim())) outline.html.push({ value: node.value, spot });
        break;
      case 'containerDirective':
        readContainer(node, outline);
        outline.directives.push({
          name: node.name,
          kind: 'container',
          isClosed: !isOpenAtEnd(node, lines),
          attributes: attributesOf(node),
          spot,
        });
        break;
      case 'leafDirective':
        if (node.name === 'fact') outline.facts.push({ id: node.attributes?.['id'] ?? null, spot });
        outline.directives.push({
          name: node.name,
          kind: 'leaf',
          isClosed: true,
          attributes: attributesOf(node),
          spot,
        });
        break;
      case 'mdxjsEsm':
        outline.code.push({ kind: 'import', name: '', spot });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node.value)) outline.code.push({ kind: 'expression', name: '', spot });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        readJsx(node, outline);
        break;
    }
  });
  return outline;
}
