import type { Fault } from './fault.ts';

/** Signs that open a quote or a list item, one behind the other, at the beginning of a line: more than twelve. */
const pile = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){13}/;
const rule = /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+|(?:\+[ \t]*)+)$/;
/** A list item further in than twelve lists of four spaces. */
const farIn = /^(?: {4}|\t){13,}[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
/** More brackets in one paragraph than anybody writes: the parser would compare each with each. */
const mostBrackets = 2000;

const isDeep = (line: string): boolean =>
  farIn.test(line.slice(0, 400)) || (pile.test(line.slice(0, 400)) && !rule.test(line));

/** The number of the first line of a paragraph with too many brackets, or -1. */
function crowded(lines: readonly string[]): number {
  let count = 0;
  return lines.findIndex((line) => {
    count = line.trim() === '' ? 0 : count + line.split('[').length - 1;
    return count > mostBrackets;
  });
}

/**
 * Tells, before it is parsed, whether text opens more quotes, lists or brackets in one another than
 * a page can show and a parser follows in a moment. A line of hyphens or stars is a rule, and opens none.
 */
export function depthFault(text: string): Fault | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  const deep = lines.findIndex(isDeep);
  const at = deep < 0 ? crowded(lines) : deep;
  return at < 0 ? undefined : { kind: 'too-deep', spot: { line: at + 1, column: (lines[at] ?? '').search(/\S/) + 1 } };
}
