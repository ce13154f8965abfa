import { attributesOf, directiveWords } from '../../markdown/directive-words.ts';

/** What stands for a value that is needed and missing. */
const placeholders: Readonly<Record<string, string>> = { id: 'a-short-name', aim: 'the-aim' };
const wordFor = (name: string, attribute: string): string => (name === 'fact' ? '…' : (placeholders[attribute] ?? '…'));

export type Values = ReadonlyMap<string, string>;

/** `::fact`, `:::tip`. */
export const spellName = (name: string): string => `${directiveWords[name]?.kind === 'leaf' ? '::' : ':::'}${name}`;

/** The attributes that a directive cannot do without. */
export const neededBy = (name: string): string[] =>
  Object.entries(directiveWords[name]?.attributes ?? {}).flatMap(([attribute, { isNeeded }]) =>
    isNeeded ? [attribute] : [],
  );

/** Reads what was meant by `id: w2-n, aim: draw-map`, or where a quotation mark is missing: each known name, and the words up to the next. */
export function readValues(text: string, name: string): Values {
  const own = attributesOf(name);
  if (own.length === 0) return new Map();
  const parts = text.split(new RegExp(String.raw`(?<![\w-])(${own.join('|')})\s*[=:]`));
  return new Map(
    own.flatMap((attribute) => {
      const at = parts.findIndex((part, index) => index % 2 === 1 && part === attribute);
      const value = (parts[at + 1] ?? '').replace(/["'“”‘’{}[\]()]/g, '').replace(/^[\s,;]+|[\s,;:]+$/g, '');
      return at < 0 ? [] : [[attribute, value] as const];
    }),
  );
}

/** A directive as it is to be written, or undefined where it takes no values. What is needed and empty gets a word to replace. */
export function spellBraces(name: string, values: Values): string | undefined {
  const needed = neededBy(name);
  const written = attributesOf(name).flatMap((attribute) => {
    const value = values.get(attribute) || (needed.includes(attribute) ? wordFor(name, attribute) : '');
    return value === '' ? [] : [`${attribute}=${/^[^\s"'=<>`{}]+$/.test(value) ? value : `"${value}"`}`];
  });
  return written.length === 0 ? undefined : `${spellName(name)}{${written.join(' ')}}`;
}

/** Boxes that show a label; a question and a scene begin with their own words. */
const labelled: readonly string[] = ['tip', 'warning', 'key-points', 'activity', 'nation'];

/** `:::tip[In winter]`, or undefined where the box shows no label or the words cannot be one. */
export const spellLabel = (name: string, label: string): string | undefined =>
  labelled.includes(name) && label !== '' && !/[[\]{}"]/.test(label) ? `${spellName(name)}[${label}]` : undefined;

/** What people call a label. */
export const labelWords: readonly string[] = ['title', 'label', 'heading', 'caption'];
