import {
  parseFragment,
  serialize,
  defaultTreeAdapter as tree,
  html,
  type DefaultTreeAdapterTypes as Types,
} from 'parse5';

type Node = Types.ChildNode;
type Element = Types.Element;
type Attribute = Element['attrs'][number];

const isElement = (node: Node): node is Element => tree.isElementNode(node);
const attribute = (element: Element, name: string): Attribute | undefined =>
  element.attrs.find((own) => own.name === name);
const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class')?.value ?? '').split(/\s+/).includes(name);

function* elementsOf(parent: Types.ParentNode): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* elementsOf(node);
  }
}

function textOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  return isElement(node) ? node.childNodes.map(textOf).join('') : '';
}

const make = (name: string, children: Node[], attrs: Attribute[] = []): Element => {
  const element = tree.createElement(name, html.NS.HTML, attrs);
  for (const child of [...children]) tree.appendChild(element, child);
  return element;
};

const words = (text: string): Node => {
  const holder = make('span', []);
  tree.insertText(holder, text);
  return holder.childNodes[0] as Node;
};

/** A label with its button or box becomes words beside a box to tick on paper. */
function openOption(label: Element): void {
  const item = label.parentNode as Element;
  const said = label.childNodes.filter(isElement).find(({ tagName }) => tagName === 'span');
  tree.detachNode(label);
  for (const child of [...(said?.childNodes ?? [])]) tree.appendChild(item, child);
}

/** What is said to an option, and the option before it, as one item: a PDF knows lists, and no pairs. */
function listAnswer(said: Element): Element {
  const siblings = said.parentNode?.childNodes.filter(isElement) ?? [];
  const option = siblings[siblings.indexOf(said) - 1];
  const held = [make('span', option?.childNodes ?? [], [{ name: 'class', value: 'option' }]), words(' ')];
  return make('li', [...held, ...said.childNodes], [attribute(said, 'class') ?? []].flat());
}

/** Takes the answers out of a question or a scene, and returns them under its words. */
function takeAnswers(group: Element): Element {
  const parts = [...elementsOf(group)];
  const stem = parts.filter((part) => hasClass(part, 'stem')).map((part) => textOf(part).trim());
  const list = parts.find((part) => hasClass(part, 'options'));
  const className = list && attribute(list, 'class');
  if (className) className.value = 'tick-list';
  parts.filter(({ tagName }) => tagName === 'label').forEach(openOption);
  const details = parts.find((part) => hasClass(part, 'answers'));
  if (details) tree.detachNode(details);
  const answers = details ? [...elementsOf(details)].filter(({ tagName }) => tagName === 'dd') : [];
  const heading = make('p', [make('strong', [words(stem.join(' '))])]);
  const items = make('ul', answers.map(listAnswer));
  return make('div', [heading, items], [{ name: 'class', value: 'answer' }]);
}

const references = ['for', 'aria-labelledby', 'aria-describedby'];

function rename(element: Element, prefix: string, by: number): void {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level) element.tagName = element.nodeName = `h${Math.min(6, Number(level) + by)}`;
  for (const own of element.attrs) {
    if (own.name === 'id') own.value = `${prefix}-${own.value}`;
    if (references.includes(own.name))
      own.value = own.value
        .split(/\s+/)
        .map((id) => `${prefix}-${id}`)
        .join(' ');
    if (own.name === 'href' && own.value.startsWith('#')) own.value = `#${prefix}-${own.value.slice(1)}`;
  }
}

export interface Printed {
  readonly html: string;
  readonly answers: string;
}

/** A page asks for the words and the answers of each body apart, with all the other bodies between them. */
const recent = new Map<string, Printed>();
const mostRecent = 100;

/**
 * Makes a rendered body fit to stand with others on one page to print: its ids get a prefix, its
 * headings go down by some levels, options become boxes to tick, and the answers are set apart.
 */
export function printable(source: string, how: { prefix: string; by: number }): Printed {
  const key = JSON.stringify([how.prefix, how.by, source]);
  const known = recent.get(key);
  if (known) return known;
  const printed = print(source, how);
  if (recent.size >= mostRecent) recent.clear();
  recent.set(key, printed);
  return printed;
}

function print(source: string, { prefix, by }: { prefix: string; by: number }): Printed {
  const fragment = parseFragment(source);
  const groups = [...elementsOf(fragment)].filter(
    (element) => hasClass(element, 'question') || hasClass(element, 'scene'),
  );
  const answers = groups.map(takeAnswers);
  const holder = make('div', answers);
  for (const root of [fragment, holder]) for (const element of elementsOf(root)) rename(element, prefix, by);
  return { html: serialize(fragment), answers: serialize(holder) };
}
