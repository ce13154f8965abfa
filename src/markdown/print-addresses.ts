import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import { printedAddress } from '../programme/printed-address.ts';
import { decorate } from './elements.ts';

/** Gives each link the address to print behind it, at the first link that leads there. */
export const printAddresses = () => (tree: Root) => {
  const definitions = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => void definitions.set(identifier, url));
  const printed = new Set<string>();
  visit(tree, ['link', 'linkReference'], (node) => {
    const url = node.type === 'link' ? node.url : node.type === 'linkReference' && definitions.get(node.identifier);
    const address = url && printedAddress(url, toString(node));
    if (!address || printed.has(address)) return;
    printed.add(address);
    decorate(node, { dataAddress: address });
  });
};
