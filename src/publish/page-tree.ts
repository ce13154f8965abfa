import { isTag, type Document, type Element, type ParentNode } from 'domhandler';
import { DomHandler, Parser } from 'htmlparser2';

/** The attributes that hold an address; `srcset` holds several. */
const addressed: ReadonlySet<string> = new Set(['href', 'src', 'srcset', 'poster', 'action']);

/** An attribute that holds an address, and where all of it stands in its page. */
export interface AddressAttribute {
  readonly element: Element;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What a page's HTML says. Each node knows where it begins and ends there. */
export interface PageTree {
  readonly document: Document;
  /** In the order in which they stand there. */
  readonly addresses: readonly AddressAttribute[];
}

type Place = Omit<AddressAttribute, 'element'>;

class PageHandler extends DomHandler {
  readonly addresses: AddressAttribute[] = [];
  /** Those of the tag that is being read. */
  #places: Place[] = [];
  readonly #at: () => { readonly startIndex: number; readonly endIndex: number };

  constructor(at: () => Parser) {
    super(undefined, { withStartIndices: true, withEndIndices: true });
    this.#at = at;
  }

  onattribute(name: string): void {
    if (!addressed.has(name) || this.#places.some((place) => place.name === name)) return;
    const { startIndex: start, endIndex: end } = this.#at();
    this.#places.push({ name, start, end });
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name, attributes);
    if (this.#places.length === 0) return;
    const element = this.tagStack.at(-1) as Element;
    for (const place of this.#places) this.addresses.push({ element, ...place });
    this.#places = [];
  }
}

/** Reads a page that a template has written: it takes tags as they stand, and mends nothing. */
export function parsePage(html: string): PageTree {
  const handler: PageHandler = new PageHandler(() => parser);
  const parser = new Parser(handler);
  parser.end(html);
  return { document: handler.root, addresses: handler.addresses };
}

/** The elements below a node, in their order, those in templates too. */
export function elementsBelow(parent: ParentNode, found: Element[] = []): Element[] {
  for (const node of parent.children) {
    if (!isTag(node)) continue;
    found.push(node);
    elementsBelow(node, found);
  }
  return found;
}
