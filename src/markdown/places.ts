import { toString } from 'mdast-util-to-string';
import type { Nodes, Root } from 'mdast';
import type { Node, Parent, Point } from 'unist';
import type { VFile } from 'vfile';
import type { Spot } from '../programme/outline.ts';
import { eachNode } from './nodes-of.ts';

export type SpotAt = (offset: number) => Spot;

/** Where a node begins. */
export const spotOf = ({ position }: Node): Spot => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

/** Tells the line and the column of an offset in a text: 1-based, as a parser counts. */
export function placesIn(text: string): SpotAt {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

const startOf = (node: { position?: Nodes['position'] } | undefined): number | undefined =>
  node?.position?.start.offset;
const endOf = (node: { position?: Nodes['position'] } | undefined): number | undefined => node?.position?.end.offset;

/**
 * Gives a run of children without places theirs: the words of each where they stand. Words that are
 * written otherwise than they read, as with a backslash, have all that lies before the next.
 */
function placeRun(run: readonly Nodes[], from: number, to: number, source: string, spotAt: SpotAt): void {
  const pointAt = (offset: number): Point => ({ ...spotAt(offset), offset });
  const place = (node: Nodes, start: number, end: number): void => {
    node.position = { start: pointAt(start), end: pointAt(end) };
    if ('children' in node) for (const child of node.children) place(child, start, end);
  };
  const find = (node: Nodes | undefined, after: number): number => {
    const at = node ? source.indexOf(toString(node), after) : -1;
    return at < 0 || at > to ? -1 : at;
  };
  let cursor = from;
  run.forEach((node, index) => {
    const at = find(node, cursor);
    const next = find(run[index + 1], cursor);
    const start = at < 0 ? cursor : at;
    const end = at >= 0 ? at + toString(node).length : next >= 0 ? next : to;
    place(node, start, Math.max(start, Math.min(end, to)));
    cursor = Math.max(start, Math.min(end, to));
  });
}

/**
 * remark-gfm finds addresses that stand in square brackets only after parsing, and leaves them and
 * the words round them without a place. This gives them one.
 */
export const placeAddresses = () => (tree: Root, file: VFile) => {
  const source = String(file);
  let spotAt: SpotAt | undefined;
  eachNode(tree, (node) => {
    if (!('children' in node)) return;
    const children = (node as Parent).children as Nodes[];
    for (let first = 0; first < children.length; first += 1) {
      if (children[first]?.position) continue;
      const next = children.findIndex((child, index) => index > first && child.position);
      const last = next < 0 ? children.length : next;
      const from = endOf(children[first - 1]) ?? startOf(node);
      const to = startOf(children[last]) ?? endOf(node);
      if (from !== undefined && to !== undefined)
        placeRun(children.slice(first, last), from, to, source, (spotAt ??= placesIn(source)));
      first = last;
    }
  });
};
