import { findAndReplace } from 'mdast-util-find-and-replace';
import type { Link, Root } from 'mdast';
import type { Node } from 'unist';
import { routes } from '../programme/routes.ts';
import type { Data } from '../programme/schema.ts';
import { nodesOf } from './nodes-of.ts';

/** Where a term stands already as a link or a name, or where a link would be in the way of an answer. */
const ignored: readonly string[] = ['heading', 'link', 'linkReference', 'question', 'scene', 'figcaption', 'eyebrow'];

const isIgnored = (node: Node): boolean => {
  const { type, name, data } = node as Node & { name?: string };
  const { hName, hProperties } = (data ?? {}) as { hName?: string; hProperties?: { className?: unknown } };
  const classes = Array.isArray(hProperties?.className) ? hProperties.className.map(String) : [];
  return [type, name, hName, ...classes].some((word) => word !== undefined && ignored.includes(word));
};

/** "FOI" is the law, and "foi" somebody's typing: what is all capitals is found so alone. */
const isAbbreviation = (name: string): boolean => name === name.toUpperCase();
const escape = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Makes each glossary term a link at its first use on a page: by its own name or another, one or several
 * of it ("ward", "wards"). Headings, questions, captions and what is a link already stay as they are.
 */
export function linkTerms(glossary: Data<'glossary'>): (tree: Root) => void {
  const names = glossary.flatMap(({ term, also }) => [term, ...also].map((name) => ({ name, term })));
  const terms = new Map(names.map(({ name, term }) => [name.toLowerCase(), { name, term }]));
  // The longest first: "ward boundary" is no ward.
  const spelt = [...terms.keys()].sort((one, other) => other.length - one.length).map(escape);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}@#/.-])(${spelt.join('|')})(?:e?s)?(?![\p{L}\p{N}@-]|\.\p{L})`,
    'giu',
  );
  return (tree) => {
    if (spelt.length === 0) return;
    const linked = new Set<string>();
    for (const { url } of nodesOf(tree, 'link', 'definition')) linked.add(url);
    findAndReplace(
      tree,
      [
        pattern,
        (words: string, written: string): Link | false => {
          const known = terms.get(written.toLowerCase());
          if (!known || (isAbbreviation(known.name) && written !== known.name)) return false;
          const url = routes.term(known.term);
          if (linked.has(url)) return false;
          linked.add(url);
          const data = { hProperties: { className: ['term'] } };
          return { type: 'link', url, data, children: [{ type: 'text', value: words }] };
        },
      ],
      { ignore: isIgnored },
    );
  };
}
