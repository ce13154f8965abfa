import { containers, leaves } from '../../markdown/directives.ts';
import { closest } from '../../programme/closest.ts';

/** Boxes that show a label; a question and a scene begin with their own words. */
const labelled: readonly string[] = ['tip', 'warning', 'key-points', 'activity'];
const names = [...Object.keys(containers), ...Object.keys(leaves)];

const anyway =
  'write it like :::tip or :::question{id=… aim=…}: no space before the name or the brace, and nothing behind them.';

/** The name that a line begins with, and what stands behind it. Pandoc names a box like a class: `::: {.tip}`. */
function readLine(text: string): { name: string | undefined; rest: string } {
  const words = text.replace(/^:+\s*(?:\{\s*\.)?/, '');
  const parted = names.find((name) => name.includes('-') && words.toLowerCase().startsWith(name.replace('-', ' ')));
  if (parted) return { name: parted, rest: words.slice(parted.length).trim() };
  const [, written = '', rest = ''] = /^([a-z][\w-]*)\s*(.*)$/i.exec(words) ?? [];
  return { name: closest(written, names), rest };
}

function cureFor(text: string): string {
  const { name, rest } = readLine(text);
  if (!name) return anyway;
  const directive = `${name in leaves ? '::' : ':::'}${name}`;
  const alone = `write ${directive}, with no space and nothing else on the line.`;
  if (/^:+\s*\{/.test(text) || /^:*$/.test(rest)) return alone;
  const braces = /^(\{[^{}]*\})\s*:*$/.exec(rest)?.[1];
  if (braces) return braces.includes('=') ? `write ${directive}${braces}, with no space in front of the brace.` : alone;
  if (rest.startsWith('{')) return rest.includes('}') ? anyway : 'put } behind the last word in the braces.';
  if (/:::$/.test(rest)) return `give ${directive}, the words and ::: a line each.`;
  return labelled.includes(name) && !/[[\]{}"]/.test(rest) ? `write ${directive}[${rest}]` : anyway;
}

/** Explains a line that begins like a directive and is none: fact and cure. */
export const tellStray = (text: string): [fact: string, cure: string] => [
  `This line begins like a directive but cannot be read: ${text.slice(0, 60)}`,
  cureFor(text),
];
