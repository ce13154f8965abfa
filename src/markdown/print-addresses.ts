import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import { printedAddress } from '../programme/printed-address.ts';
import { decorate } from './elements.ts';
import { nodesOf } from './nodes-of.ts';

/** Gives each link the address to print behind it, at the first link that leads there. */
export const printAddresses = () => (tree: Root) => {
  const definitions = new Map<string, string>();
  for (const { identifier, url } of nodesOf(tree, 'definition')) definitions.set(identifier, url);
  const printed = new Set<string>();
  for (const node of nodesOf(tree, 'link', 'linkReference')) {
    const url = node.type === 'link' ? node.url : definitions.get(node.identifier);
    const address = url && printedAddress(url, toString(node));
    if (!address || printed.has(address)) continue;
    printed.add(address);
    decorate(node, { dataAddress: address });
  }
};
