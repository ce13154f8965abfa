import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Nation } from '../programme/schema.ts';

/** Takes out what holds in other nations alone. Without a nation everything stays. */
export const keepNation = (nation: Nation | undefined) => (tree: Root) => {
  if (nation === undefined) return;
  visit(tree, (node, index, parent) => {
    const { nations } = (node.data ?? {}) as { nations?: readonly Nation[] };
    if (!nations || nations.includes(nation) || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    return index;
  });
};
