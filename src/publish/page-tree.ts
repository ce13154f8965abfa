import { defaultTreeAdapter as nodes, parse, type DefaultTreeAdapterTypes as Types } from 'parse5';

/** A page's tree, which knows where in the page each part of it stands. */
export const parsePage = (html: string): Types.Document => parse(html, { sourceCodeLocationInfo: true });

/** The elements below a node, in their order, those in templates too. */
export function elementsBelow(parent: Types.ParentNode, found: Types.Element[] = []): Types.Element[] {
  for (const node of parent.childNodes) {
    if (!nodes.isElementNode(node)) continue;
    found.push(node);
    elementsBelow('content' in node ? (node as Types.Template).content : node, found);
  }
  return found;
}

/** What an element's attribute says, if it has it. */
export const attributeOf = ({ attrs }: Types.Element, name: string): string | undefined =>
  attrs.find((own) => own.name === name)?.value;
