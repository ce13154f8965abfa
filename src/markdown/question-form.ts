import type { Paragraph, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Node } from 'unist';
import { become, element, textNode } from './elements.ts';
import { labels } from './labels.ts';
import { optionParts, splitAtOptions, type OptionParts } from './options.ts';

const isWords = (node: RootContent): node is Paragraph =>
  node.type === 'paragraph' && (node.data as { hName?: string } | undefined)?.hName === undefined;

/** A legend may hold words alone, so what follows from the first list, picture or quotation on is named by its id. */
function nameGroup(stem: RootContent[], heading: string, id: string): { name: object; blocks: Node[] } {
  const cut = stem.findIndex((node) => !isWords(node));
  const words = cut < 0 ? stem : stem.slice(0, cut);
  const others = stem.slice(words.length);
  for (const paragraph of words) become(paragraph, 'span', { className: ['stem'] });
  // A screen reader reads on without a pause where there is no space.
  const parts = [
    element('span', { className: ['eyebrow'] }, [textNode(heading)]),
    ...words.flatMap((one) => [textNode(' '), one]),
  ];
  if (others.length === 0) return { name: {}, blocks: [element('legend', {}, parts)] };
  return {
    name: { ariaLabelledBy: `${id}-legend ${id}-stem` },
    blocks: [
      element('legend', { id: `${id}-legend` }, parts),
      element('div', { id: `${id}-stem`, className: ['stem'] }, others),
    ],
  };
}

const optionFor =
  (type: 'radio' | 'checkbox', name: string) =>
  ({ label }: OptionParts): Node =>
    element('li', {}, [
      element('label', {}, [
        element('input', type === 'radio' ? { type, name } : { type }, []),
        element('span', {}, label),
      ]),
    ]);

/** An option's words once more, and what is said to them. Whether it is right stands in words and in a class. */
function answerTo({ item, label, feedback }: OptionParts): Node[] {
  const term = element('dt', {}, structuredClone(label));
  if (typeof item.checked !== 'boolean') return [term, element('dd', {}, feedback)];
  const verdict = element('p', { className: ['verdict'] }, [textNode(labels[item.checked ? 'right' : 'wrong'])]);
  return [term, element('dd', { className: [item.checked ? 'right' : 'wrong'] }, [verdict, ...feedback])];
}

/**
 * Makes a question or a scene a group named by its stem: radio buttons, or boxes where several
 * options are right, and below them the answers in a native disclosure.
 */
export function buildForm(node: ContainerDirective, kind: 'question' | 'scene'): void {
  const { stem, list } = splitAtOptions(node.children as RootContent[]);
  const options = optionParts(list);
  const id = `${kind}-${node.attributes?.['id'] ?? 'unnamed'}`;
  const hasSeveral = options.filter(({ item }) => item.checked === true).length > 1;
  const { name, blocks } = nameGroup(stem, labels[kind], id);
  const hint = { id: `${id}-hint`, className: ['hint'] };
  become(node, 'fieldset', { className: [kind], id, ...name, ...(hasSeveral ? { ariaDescribedBy: hint.id } : {}) });
  node.children = [
    ...blocks,
    ...(hasSeveral ? [element('p', hint, [textNode(labels.severalRight)])] : []),
    element(
      'ul',
      { className: ['options'], role: 'list' },
      options.map(optionFor(hasSeveral ? 'checkbox' : 'radio', id)),
    ),
    element('details', { className: ['answers'] }, [
      element('summary', { dataPagefindIgnore: '' }, [textNode(kind === 'question' ? labels.answers : labels.follows)]),
      element('dl', {}, options.flatMap(answerTo)),
    ]),
  ] as unknown as ContainerDirective['children'];
}
