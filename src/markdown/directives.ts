import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { RootContent } from 'mdast';
import type { Node } from 'unist';
import type { Nation } from '../programme/schema.ts';
import { become, element, eyebrow, textNode } from './elements.ts';
import { labels, nationsInWords } from './labels.ts';
import { optionParts, splitAtOptions } from './options.ts';

type Attributes = Readonly<Record<string, string | null | undefined>>;

const choices = (node: ContainerDirective, feedbackOf: (right: boolean | null) => Node[]): Node[] => {
  const { list } = splitAtOptions(node.children as RootContent[]);
  return optionParts(list).map(({ item, label, feedback }) =>
    element('li', {}, [
      element('details', { className: ['option'] }, [
        element('summary', {}, label),
        element(
          'div',
          { className: ['feedback', ...(item.checked === true ? ['right'] : item.checked === false ? ['wrong'] : [])] },
          [...feedbackOf(item.checked ?? null), ...feedback],
        ),
      ]),
    ]),
  );
};

const verdict = (text: string): Node => element('p', { className: ['verdict'] }, [textNode(text)]);

/** A question or a scene: a group named by its stem, each option a native disclosure. */
function choose(node: ContainerDirective, kind: 'question' | 'scene'): void {
  const { stem, list } = splitAtOptions(node.children as RootContent[]);
  const id = `${kind}-${node.attributes?.['id'] ?? 'unnamed'}`;
  const rightOnes = optionParts(list).filter(({ item }) => item.checked === true).length;
  const verdicts = (right: boolean | null): Node[] =>
    right === null ? [] : [verdict(right ? labels.right : labels.wrong)];
  become(node, 'div', { className: [kind], id, role: 'group', ariaLabelledBy: `${id}-stem` });
  node.children = [
    eyebrow(labels[kind]),
    element('div', { id: `${id}-stem`, className: ['stem'] }, stem),
    ...(rightOnes > 1 ? [element('p', { className: ['hint'] }, [textNode(labels.severalRight)])] : []),
    element('ul', { className: ['options'], role: 'list' }, choices(node, verdicts)),
  ] as unknown as ContainerDirective['children'];
}

/** A box with a small line above it that says what it is. A label in brackets is added: `:::tip[In winter]`. */
function box(node: ContainerDirective, name: string, heading: string): void {
  const [first, ...rest] = node.children;
  const isLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  const label = isLabel ? (first.children as Node[]) : [];
  const line = element('p', { className: ['eyebrow'] }, [
    textNode(label.length > 0 ? `${heading}: ` : heading),
    ...label,
  ]);
  become(node, 'div', { className: ['box', name] });
  node.children = [line, ...(isLabel ? rest : node.children)] as ContainerDirective['children'];
}

const activityHeading = ({ minutes }: Attributes): string =>
  minutes ? `${labels.activity} · ${minutes} ${minutes === '1' ? 'minute' : 'minutes'}` : labels.activity;

const nationHeading = ({ only }: Attributes): string =>
  nationsInWords((only ?? '').split(/[\s,]+/).filter(Boolean) as Nation[]);

/** What each container directive does to its node. The one list of what a trainer can write. */
export const containers: Readonly<Record<string, (node: ContainerDirective, attributes: Attributes) => void>> = {
  question: (node) => choose(node, 'question'),
  scene: (node) => choose(node, 'scene'),
  activity: (node, attributes) => box(node, 'activity', activityHeading(attributes)),
  'key-points': (node) => box(node, 'key-points', labels['key-points']),
  tip: (node) => box(node, 'tip', labels.tip),
  warning: (node) => box(node, 'warning', labels.warning),
  nation: (node, attributes) => box(node, 'nation', nationHeading(attributes)),
};

/** The same for leaf directives. A fact is filled in by the page, which knows `facts.yaml`. */
export const leaves: Readonly<Record<string, (node: LeafDirective, attributes: Attributes) => void>> = {
  fact: (node, attributes) => {
    become(node, 'fact-quote', { dataFact: attributes['id'] ?? '' });
    node.children = [];
  },
};
