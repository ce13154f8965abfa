import { toString } from 'mdast-util-to-string';
import type { Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Node } from 'unist';
import { emptyOutline, type Outline, type Spot } from '../programme/outline.ts';
import { cutOf, readOptions, splitAtOptions } from './options.ts';
import { isComment, isPlainComment, readAttributes, tagsOfWord } from './read-code.ts';
import { eachNode, nodesOf } from './nodes-of.ts';
import { placesIn, spotOf } from './places.ts';
import { isEmptyBox, isOpenAtEnd, strayLines } from './fences.ts';
import { fillersInText } from './fillers-in-text.ts';
import { leaksInBlock, leaksInCode, unusedNotes } from './leaks.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

const endOf = (node: Node): Spot => ({
  line: node.position?.end.line ?? 1,
  column: node.position?.end.column ?? 1,
});

// Word and iPads turn straight quotes into these.
const inCurlyQuotes = /^[“”„‘’‚]([^“”„‘’‚]*)[“”‘’]$/;

const hasCurlyQuotes = ({ attributes }: ContainerDirective | LeafDirective): boolean =>
  Object.values(attributes ?? {}).some((value) => inCurlyQuotes.test(value ?? ''));

const attributesOf = (node: ContainerDirective | LeafDirective): Record<string, string> =>
  Object.fromEntries(
    Object.entries(node.attributes ?? {}).map(([key, value]) => [key, (value ?? '').replace(inCurlyQuotes, '$1')]),
  );

const stemOf = (stem: readonly RootContent[]): string =>
  stem
    .map((node) => toString(node))
    .join(' ')
    .trim();

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;

function readContainer(node: ContainerDirective, outline: Mutable<Outline>): void {
  const attributes = attributesOf(node);
  const { stem, list } = splitAtOptions(node.children as RootContent[]);
  // An id or an aim in empty quotes names nothing.
  const common = { id: attributes['id'] || null, aim: attributes['aim'] || null, spot: spotOf(node) };
  const choice = { ...common, options: readOptions(list), cut: cutOf(node.children as RootContent[]) };
  if (node.name === 'question') outline.questions.push({ ...choice, stem: stemOf(stem) });
  if (node.name === 'scene') outline.scenes.push(choice);
  if (node.name === 'activity') outline.activities.push({ aim: common.aim, spot: common.spot });
}

/** The names that stand more than once in the braces of a directive's first line. */
function repeatedIn(line: string): string[] {
  const braces = /\{(.*)\}\s*$/.exec(line)?.[1]?.replace(/"[^"]*"|'[^']*'/g, '""') ?? '';
  const names = [...braces.matchAll(/(?:^|\s)(#|[^\s=.#"']+)/g)].map(([, name = '']) => (name === '#' ? 'id' : name));
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** What `[name]: address` lines say, and which names only pictures use. */
function readDefinitions(tree: Root): { addresses: Map<string, string>; pictured: Set<string> } {
  const addresses = new Map<string, string>();
  const pictured = new Set<string>();
  for (const node of nodesOf(tree, 'definition', 'imageReference'))
    if (node.type === 'imageReference') pictured.add(node.identifier);
    else if (!addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
  return { addresses, pictured };
}

const newOutline = (): Mutable<Outline> =>
  Object.fromEntries(
    Object.entries(emptyOutline).map(([part, value]) => [part, Array.isArray(value) ? [] : value]),
  ) as unknown as Mutable<Outline>;

/** Reads what checks and pages ask of a body from its tree, before any plug-in turns it into elements. */
export function readOutline(tree: Root, source: string): Outline {
  const lines = source.split(/\r\n|\r|\n/);
  const spotAt = placesIn(source);
  const { addresses, pictured } = readDefinitions(tree);
  const outline = newOutline();
  outline.leaks.push(...unusedNotes(tree));
  eachNode(tree, (node, parent) => {
    const spot = spotOf(node);
    switch (node.type) {
      case 'text':
        outline.words += countWords(node.value);
        outline.fillers.push(...fillersInText(node, source, spotAt));
        outline.html.push(...tagsOfWord(node, source).map((value) => ({ value, spot })));
        break;
      case 'inlineCode':
        outline.words += countWords(node.value);
        break;
      case 'code':
        outline.leaks.push(...leaksInCode(node, source));
        break;
      case 'heading': {
        const id = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id ?? '';
        outline.headings.push({ depth: node.depth, text: toString(node).replace(/\s*[\r\n]+\s*/g, ' '), id, spot });
        outline.leaks.push(...leaksInBlock(node, parent, source, spotAt));
        break;
      }
      case 'tableCell':
        outline.leaks.push(...leaksInBlock(node, parent, source, spotAt));
        break;
      case 'paragraph':
        outline.stray.push(...strayLines(node, lines));
        outline.leaks.push(...leaksInBlock(node, parent, source, spotAt));
        break;
      case 'link':
        outline.links.push({
          address: node.url,
          text: toString(node).trim(),
          form: source[node.position?.start.offset ?? 0] === '[' ? 'inline' : 'bare',
          spot,
        });
        break;
      case 'linkReference':
        outline.links.push({
          address: addresses.get(node.identifier) ?? '',
          text: toString(node).trim(),
          form: 'reference',
          spot,
        });
        break;
      case 'definition':
        if (!pictured.has(node.identifier))
          outline.links.push({ address: node.url, text: node.label ?? '', form: 'definition', spot });
        break;
      case 'image':
        outline.pictures.push({ source: node.url, alt: node.alt ?? '', title: node.title ?? '', spot });
        break;
      case 'imageReference':
        outline.pictures.push({ source: addresses.get(node.identifier) ?? '', alt: node.alt ?? '', title: '', spot });
        break;
      case 'html':
        if (!isPlainComment(node.value.trim())) outline.html.push({ value: node.value, spot });
        break;
      case 'containerDirective':
        readContainer(node, outline);
        outline.directives.push({
          name: node.name,
          kind: 'container',
          isClosed: !isOpenAtEnd(node, lines),
          isEmpty: isEmptyBox(node),
          attributes: attributesOf(node),
          hasCurlyQuotes: hasCurlyQuotes(node),
          repeated: repeatedIn(lines[spot.line - 1] ?? ''),
          spot,
        });
        break;
      case 'leafDirective':
        if (node.name === 'fact') outline.facts.push({ id: attributesOf(node)['id'] ?? null, spot });
        outline.directives.push({
          name: node.name,
          kind: 'leaf',
          isClosed: true,
          isEmpty: false,
          attributes: attributesOf(node),
          hasCurlyQuotes: hasCurlyQuotes(node),
          repeated: repeatedIn(lines[spot.line - 1] ?? ''),
          spot,
        });
        break;
      case 'mdxjsEsm':
        outline.code.push({ kind: 'import', name: '', attributes: [], spot, end: endOf(node) });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node))
          outline.code.push({ kind: 'expression', name: '', attributes: [], spot, end: endOf(node) });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        outline.code.push({
          kind: 'component',
          name: node.name ?? '',
          attributes: readAttributes(node),
          spot,
          end: endOf(node),
        });
        break;
    }
  });
  return outline;
}
