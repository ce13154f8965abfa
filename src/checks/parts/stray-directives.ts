import { containers, leaves } from '../../markdown/directives.ts';
import { closest } from '../../programme/closest.ts';
import { labelWords, readValues, spellBraces, spellLabel, spellName } from './meant-braces.ts';
import { readNations, spellNations } from './meant-nations.ts';

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

/** Whether a line may be what was to close a box of that name: `::: and so on`, `::: tip`. */
export function mayClose(text: string, box: string): boolean {
  const { name, rest } = readLine(text);
  return /^:{3,}[^:{]/.test(text) && (name === undefined || (name === box && rest === ''));
}

const title = new RegExp(String.raw`^\{?\s*(?:${labelWords.join('|')})\s*[=:]\s*["'“]?([^"”{}=]+?)["'”]?\s*\}?$`);

/** What was to stand in braces, as it is to be written: undefined where that cannot be told. */
function meantBy(name: string, rest: string): string | undefined {
  const label = title.exec(rest)?.[1];
  if (label !== undefined) return spellLabel(name, label);
  const values = readValues(rest, name);
  const isClear = [...values.values()].every((value) => !/\s/.test(value));
  return values.size > 0 && isClear ? (spellBraces(name, values) ?? spellName(name)) : undefined;
}

/** The same for a nation, whose names may be several words. */
function cureNation(rest: string): string | undefined {
  const meant = readNations(readValues(rest, 'nation').get('only') ?? rest.replace(/[{}"'“”]/g, ' '));
  return meant.nations.length > 0 && meant.strangers.length === 0 ? spellNations(meant) : undefined;
}

function cureFor(text: string): string {
  const { name, rest } = readLine(text);
  if (!name) return anyway;
  const directive = spellName(name);
  const alone = `write ${directive}, with no space and nothing else on the line.`;
  if (/^:+\s*\{/.test(text) || /^:*$/.test(rest)) return alone;
  const meant = meantBy(name, rest);
  const braces = /^(\{[^{}]*\})\s*:*$/.exec(rest)?.[1];
  if (braces && meant === directive + braces && meant !== text)
    return `write ${meant}, with no space in front of the brace.`;
  if (/^\{[^{}"'“”:,]*$/.test(rest)) return 'put } behind the last word in the braces.';
  const cure = (name === 'nation' ? cureNation(rest) : undefined) ?? (meant && `write ${meant}`);
  if (cure && cure !== `write ${text}`) return cure;
  if (braces) return braces.includes('=') || text.startsWith(directive + braces) ? anyway : alone;
  if (rest.startsWith('{')) return anyway;
  if (/:::$/.test(rest)) return `give ${directive}, the words and ::: a line each.`;
  const label = name === 'nation' ? undefined : spellLabel(name, rest);
  return label ? `write ${label}` : anyway;
}

/** What to write for a line of MDX that begins like a directive and whose braces are taken for code, where that is clear. */
export function cureDirective(line: string): string | undefined {
  const text = /^[\s>]*(:{2,}.*)$/.exec(line)?.[1]?.trim();
  const cure = text === undefined ? anyway : cureFor(text);
  return cure.startsWith('write ::') && cure.includes('{') ? cure : undefined;
}

const factIn = /^:{1,2}\s?fact\s?\{([^{}]*)\}/i;

/** Explains a fact that stands within a sentence: fact and cure. */
export const tellFact = (text: string): [fact: string, cure: string] => [
  'A fact stands alone.',
  `put ::fact{${factIn.exec(text)?.[1] ?? 'id=…'}} on a line of its own, with an empty line above and below.`,
];

/** Explains a line that begins like a directive and is none: fact and cure. */
export const tellStray = (text: string): [fact: string, cure: string] =>
  factIn.test(text) && !/\}\s*:*$/.test(text)
    ? tellFact(text)
    : [`This line begins like a directive but cannot be read: ${text.slice(0, 60)}`, cureFor(text)];
