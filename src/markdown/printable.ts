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
  for (const child of children) tree.appendChild(element, child);
  return element;
};

const words = (text: string): Node => {
  const holder = make('span', []);
  tree.insertText(holder, text);
  return holder.childNodes[0] as Node;
};

/** A disclosure becomes an option to tick on paper; what it disclosed is returned. */
function openOption(details: Element): { label: string; feedback: Element | undefined } {
  const parts = details.childNodes.filter(isElement);
  const summary = parts.find(({ tagName }) => tagName === 'summary');
  const feedback = parts.find((part) => hasClass(part, 'feedback'));
  const label = summary ? textOf(summary).trim() : '';
  const parent = details.parentNode as Element;
  for (const child of [...details.childNodes]) tree.detachNode(child);
  tree.detachNode(details);
  for (const child of summary ? [...summary.childNodes] : []) tree.appendChild(parent, child);
  return { label, feedback };
}

/** Takes the feedback out of a question or a scene, and returns it as an entry for the list of answers. */
function takeAnswers(group: Element): Element {
  const stem = [...elementsOf(group)].find((element) => hasClass(element, 'stem'));
  const options = [...elementsOf(group)].filter((element) => element.tagName === 'details').map(openOption);
  const list = [...elementsOf(group)].find((element) => hasClass(element, 'options'));
  const className = list && attribute(list, 'class');
  if (className) className.value = 'tick-list';
  return make(
    'div',
    [
      make('p', [make('strong', [words(stem ? textOf(stem).trim() : '')])]),
      make(
        'ul',
        options.map(({ label, feedback }) =>
          make('li', [
            words(`${label} – `),
            ...(feedback?.childNodes.flatMap((node) =>
              isElement(node) ? [words(`${textOf(node).trim()}${hasVerdict(node) ? '. ' : ' '}`)] : [],
            ) ?? []),
          ]),
        ),
      ),
    ],
    [{ name: 'class', value: 'answer' }],
  );
}

const hasVerdict = (element: Element): boolean => hasClass(element, 'verdict');

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

/**
 * Makes a rendered body fit to stand with others on one page to print: its ids get a prefix, its
 * headings go down by some levels, options become boxes to tick, and the answers are set apart.
 */
export function printable(
  source: string,
  { prefix, by }: { prefix: string; by: number },
): { html: string; answers: string } {
  const fragment = parseFragment(source);
  const groups = [...elementsOf(fragment)].filter(
    (element) => hasClass(element, 'question') || hasClass(element, 'scene'),
  );
  const answers = groups.map(takeAnswers);
  for (const element of elementsOf(fragment)) rename(element, prefix, by);
  return { html: serialize(fragment), answers: answers.map((answer) => serialize(make('div', [answer]))).join('') };
}
