import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Node } from 'unist';
import type { Nation } from '../programme/schema.ts';
import { become, element, textNode } from './elements.ts';
import { labels, nationsInWords } from './labels.ts';
import { buildForm } from './question-form.ts';

type Attributes = Readonly<Record<string, string | null | undefined>>;

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

const nationsOf = ({ only }: Attributes): Nation[] => (only ?? '').split(/[\s,]+/).filter(Boolean) as Nation[];

/** A box that says for which nations it holds, to whoever reads it and to `keepNation`. */
function nationBox(node: ContainerDirective, attributes: Attributes): void {
  const nations = nationsOf(attributes);
  box(node, 'nation', nationsInWords(nations));
  Object.assign(node.data ?? {}, { nations });
}

/** What each container directive does to its node. The one list of what a trainer can write. */
export const containers: Readonly<Record<string, (node: ContainerDirective, attributes: Attributes) => void>> = {
  question: (node) => buildForm(node, 'question'),
  scene: (node) => buildForm(node, 'scene'),
  activity: (node, attributes) => box(node, 'activity', activityHeading(attributes)),
  'key-points': (node) => box(node, 'key-points', labels['key-points']),
  tip: (node) => box(node, 'tip', labels.tip),
  warning: (node) => box(node, 'warning', labels.warning),
  nation: nationBox,
};

/** The same for leaf directives. A fact is filled in by the page, which knows `facts.yaml`. */
export const leaves: Readonly<Record<string, (node: LeafDirective, attributes: Attributes) => void>> = {
  fact: (node, attributes) => {
    become(node, 'fact-quote', { dataFact: attributes['id'] ?? '' });
    node.children = [];
  },
};
