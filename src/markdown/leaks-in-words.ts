import type { Leak } from '../programme/outline.ts';
import { blank, type VisibleText } from './visible-text.ts';

/** What looks like the address of a page or a file. */
const address = String.raw`(?:(?:https?:\/\/|www\.|\.{1,2}\/|#)[^\s()[\]]*|[^\s()[\]]+\.(?:mdx?|ya?ml|html?|png|jpe?g|webp|gif|pdf|docx?)(?:#[^\s()[\]]*)?)`;
const brackets = String.raw`\[(?:[^[\]]|\[[^[\]]*\]){1,300}\]`;
const parens = String.raw`\((?:[^()\r\n]|\([^()\r\n]*\))*\)`;
/** An address of a file beside this one: nobody writes that in ordinary brackets. */
const near = String.raw`\.{1,2}\/[^\s(){}[\]]*\.(?:mdx?|ya?ml|html?|png|jpe?g|webp|avif|gif|svg|pdf|docx?)(?:#[^\s(){}[\]]*)?`;
const pictureFile = String.raw`[^\s(){}[\]]+\.(?:png|jpe?g|webp|avif|gif|svg)`;
/** Words whose brackets are of another kind, or half there. */
const halfWords = String.raw`(?:\[[^[\](){}]{1,200}\]?|\([^()[\]{}]{1,200}\)|[^\s[\](){}]{0,40}\])`;

type Pattern = readonly [kind: Leak['kind'], pattern: RegExp];

/** In this order: what one of them finds is not looked at again. */
const patterns: readonly Pattern[] = [
  ['comment', /(?<!\\)<!(?:--|[-–—])[^\r\n]{0,60}/g],
  // The stars of an MDX comment may have made its words slanted.
  ['comment', /(?<!\\)\{\s?\/[*\uFFFC](?:[^{}]{0,300}[*\uFFFC]\/\s?\})?/g],
  ['alert', /^\[!(?:note|tip|important|warning|caution)\]/gi],
  ['wiki-link', /(?<!\\)!?\[\[[^[\]\r\n]+\]\]/g],
  ['picture', new RegExp(String.raw`(?<!\\)!(?:${brackets}|\[\])${parens}`, 'g')],
  ['link', new RegExp(String.raw`(?<![\\!\]])${brackets}${parens}`, 'g')],
  ['link', new RegExp(String.raw`(?<![\\!\]])(?=\[[^\]]{0,300}?[a-z])${brackets}\s\(${address}\)`, 'gi')],
  ['link', new RegExp(String.raw`(?<!\\)\([^()]{1,300}\)\[${address}\]`, 'gi')],
  ['picture', new RegExp(String.raw`(?<!\\)!(?:${halfWords}[({]${near}|[({](?:${near}|${pictureFile}))[)}]?`, 'gi')],
  ['link', new RegExp(String.raw`(?<![\\!])${halfWords}?[({]${near}[)}]?`, 'gi')],
  ['link', new RegExp(String.raw`(?<![\\!])(?:\[[^[\](){}]{1,200}|[^\s[\](){}\\]{1,40})\]\(${address}\)?`, 'gi')],
  ['definition', new RegExp(String.raw`(?<=^[ \t>]*)\[(?!\^)[^[\]\r\n]{1,100}\]:?[ \t]+<?${address}>?`, 'gim')],
  ['footnote', /(?<!\\)(?:\[\^[^\]\s]{1,100}\]|\^\[[^[\]]+\])/g],
  // "[1][2]" is how books name their sources, and "[ ][x]" are boxes.
  ['reference', /(?<![\\\]])!?\[(?!\d+\]\[\d+\]|[ x]?\])[^[\]]{1,300}\]\[(?!\^)[^[\]\r\n]*\]/gi],
  // In MDX its braces were taken for code, and are blank.
  ['fact', /(?<![\\\w:]):{1,2}fact(?:\{[^{}\r\n]*\}|\uFFFC+)/gi],
  ['attributes', /(?<!\\)\{\s*(?:[.#][a-z][\w-]*|[a-z][\w-]*=(?=\S))[^{}\r\n]{0,200}\}/gi],
];

const endOfLine = (words: string, from: number): number => from + (/^.*/.exec(words.slice(from))?.[0].length ?? 0);

/**
 * Two stars that make nothing bold, and the two that they belong to. One pair that hugs a word from
 * outside is a mark for a note below, and two signs between letters hide an oath or raise to a power.
 */
function straysOfBold(words: string): { from: number; to: number }[] {
  const stars = [...words.matchAll(/(?<![\\*])\*\*(?!\*)/g)].map(({ index }) => ({
    index,
    followsWord: index > 0 && !/[\s(["'“‘]/.test(words[index - 1] ?? ''),
    leadsWord: /[^\s/]/.test(words[index + 2] ?? ''),
  }));
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < stars.length; at += 1) {
    const [open, close] = [stars[at], stars[at + 1]];
    if (!open || open.followsWord) continue;
    const isPair = close !== undefined && (open.leadsWord || close.followsWord);
    if (!open.leadsWord && !isPair) continue;
    found.push({ from: open.index, to: isPair ? close.index + 2 : endOfLine(words, open.index) });
    if (isPair) at += 1;
  }
  return found;
}

/**
 * Other ways in which words were to be bold: two stars with spaces on both sides of some words, more
 * stars before them than behind, two underscores that nothing closes. `2 ** 3` is a power, and `__` a
 * line to write on.
 */
const halfBold: readonly RegExp[] = [
  /(?<=^|[\s(])(?<!\d )\*\*[ \t](?!\d)(?=[^*]*\p{L}{2})(?![^*]*[.!?]\s)[^*\r\n]{2,60}[ \t]\*\*(?=$|[\s.,;:!?)])/gmu,
  /(?<![\\*\uFFFC])\*\uFFFC[^*\uFFFC\r\n]+\uFFFC?/g,
  /(?<![\\_\uFFFC])_\uFFFC[^_\uFFFC\r\n]+\uFFFC?/g,
  /(?<![\p{L}\p{N}_\\\uFFFC])__(?=\p{L})[^\r\n]*/gu,
];

function straysOfHalfBold(words: string, source: string): { from: number; to: number }[] {
  return halfBold.flatMap((pattern) =>
    [...words.matchAll(pattern)]
      .filter(({ index }) => /^(?:\*\*|__)/.test(source.slice(index)))
      .map(({ index, 0: { length } }) => ({ from: index, to: index + length })),
  );
}

/** Marks within a line that were not understood, and so would show on the page as signs. */
export function leaksInWords({ words, source, spotOf }: VisibleText): Leak[] {
  if (!/[[\](){}*_<]|:fact/i.test(words)) return [];
  const leakOf = (kind: Leak['kind'], from: number, to: number): Leak => ({
    kind,
    text: source.slice(from, to).replace(/\s+/g, ' '),
    spot: spotOf(from),
  });
  const leaks: Leak[] = [];
  let left = words;
  for (const [kind, pattern] of patterns)
    left = left.replace(pattern, (found, ...rest: unknown[]) => {
      const from = Number(rest.find((one) => typeof one === 'number'));
      leaks.push(leakOf(kind, from, from + found.length));
      return blank(found);
    });
  const half = straysOfHalfBold(left, source);
  for (const { from, to } of half) left = left.slice(0, from) + blank(left.slice(from, to)) + left.slice(to);
  return [...leaks, ...[...half, ...straysOfBold(left)].map(({ from, to }) => leakOf('bold', from, to))];
}
