import { Element, isTag, Text, type AnyNode, type ChildNode } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';

/** As a body is written before: letters as they are, and an empty attribute with its quotes. */
const written = { encodeEntities: 'utf8', emptyAttrs: true } as const;

const hasClass = ({ attribs }: Element, name: string): boolean => (attribs['class'] ?? '').split(/\s+/).includes(name);

const elementsOf = (parent: AnyNode): Element[] => DomUtils.findAll(() => true, [parent]);

function make(name: string, children: readonly ChildNode[], attributes: Record<string, string> = {}): Element {
  const element = new Element(name, attributes);
  for (const child of [...children]) DomUtils.appendChild(element, child);
  return element;
}

const words = (text: string): Text => new Text(text);

/** A label with its button or box becomes words beside a box to tick on paper. */
function openOption(label: Element): void {
  const said = label.children.filter(isTag).find(({ name }) => name === 'span');
  const item = label.parent;
  DomUtils.removeElement(label);
  if (item) for (const child of [...(said?.children ?? [])]) DomUtils.appendChild(item, child);
}

/** What is said to an option, and the option before it, as one item: a PDF knows lists, and no pairs. */
function listAnswer(said: Element): Element {
  const option = DomUtils.prevElementSibling(said);
  const { class: name } = said.attribs;
  const held = [make('span', option?.children ?? [], { class: 'option' }), words(' ')];
  return make('li', [...held, ...said.children], name === undefined ? {} : { class: name });
}

/** Takes the answers out of a question or a scene, and returns them under its words. */
function takeAnswers(group: Element): Element {
  const parts = elementsOf(group);
  const stem = parts.filter((part) => hasClass(part, 'stem')).map((part) => DomUtils.textContent(part).trim());
  const list = parts.find((part) => hasClass(part, 'options'));
  if (list) list.attribs['class'] = 'tick-list';
  parts.filter(({ name }) => name === 'label').forEach(openOption);
  const details = parts.find((part) => hasClass(part, 'answers'));
  if (details) DomUtils.removeElement(details);
  const answers = details ? elementsOf(details).filter(({ name }) => name === 'dd') : [];
  const heading = make('p', [make('strong', [words(stem.join(' '))])]);
  const items = make('ul', answers.map(listAnswer));
  return make('div', [heading, items], { class: 'answer' });
}

const references = ['for', 'aria-labelledby', 'aria-describedby'];

function rename(element: Element, prefix: string, by: number): void {
  const { attribs } = element;
  const level = /^h([1-6])$/.exec(element.name)?.[1];
  if (level) element.name = `h${Math.min(6, Number(level) + by)}`;
  if (attribs['id'] !== undefined) attribs['id'] = `${prefix}-${attribs['id']}`;
  for (const name of references)
    if (attribs[name] !== undefined)
      attribs[name] = attribs[name]
        .split(/\s+/)
        .map((id) => `${prefix}-${id}`)
        .join(' ');
  if (attribs['href']?.startsWith('#')) attribs['href'] = `#${prefix}-${attribs['href'].slice(1)}`;
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
  const fragment = parseDocument(source);
  const groups = elementsOf(fragment).filter((element) => hasClass(element, 'question') || hasClass(element, 'scene'));
  const answers = groups.map(takeAnswers);
  for (const root of [fragment, ...answers]) for (const element of elementsOf(root)) rename(element, prefix, by);
  return { html: DomUtils.getOuterHTML(fragment, written), answers: DomUtils.getOuterHTML(answers, written) };
}
