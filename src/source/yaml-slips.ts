import type { FieldPath } from '../programme/entry.ts';
import { layoutSlip } from './layout-slips.ts';
import type { YamlError } from './yaml-source.ts';

/** Slips of which no more is to be said. */
export type PlainSlip =
  'aliases' | 'alias' | 'twice' | 'documents' | 'tab' | 'dash' | 'outside' | 'misaligned' | 'wrapped' | 'unknown';

/** The usual slips behind a YAML error. */
export type YamlSlip =
  | { readonly kind: PlainSlip }
  | { readonly kind: 'curly-quotes'; readonly mended: string }
  | { readonly kind: 'unclosed'; readonly sign: 'quote' | 'bracket'; readonly close: string }
  | {
      readonly kind: 'sign' | 'after-close' | 'colon';
      readonly key: string;
      readonly value: string;
      readonly quoted: string;
    }
  | { readonly kind: 'cut'; readonly path: FieldPath; readonly last: string; readonly quoted: string }
  | { readonly kind: 'hash-in-list'; readonly quoted: string }
  | { readonly kind: 'no-field'; readonly name: string | undefined; readonly rest: string | undefined };

export interface FoundSlip {
  readonly slip: YamlSlip;
  /** How many lines below the error the slip really is; -1 for the line above. */
  readonly below: number;
  /** Its column, where the error is reported behind it. */
  readonly column: number | undefined;
  /** The line as it was clearly meant, so that the rest can be read; undefined where nobody can tell. */
  readonly mended: string | undefined;
}

const indentOf = (line: string): number => line.search(/\S|$/);

/** A value in quotes that do not stand in it. */
export function inQuotes(value: string): string {
  const bare = /^'.*'$/.test(value) ? value.slice(1, -1) : value;
  return bare.includes('"') ? `'${bare.replaceAll("'", "''")}'` : `"${bare}"`;
}

const found = (slip: YamlSlip, more: Partial<FoundSlip> = {}): FoundSlip => ({
  slip,
  below: 0,
  column: undefined,
  mended: undefined,
  ...more,
});

/** Where a line that belongs with the one above begins: below its field, or one step in where that opens a group. */
const indentBelow = (previous: string): string =>
  ' '.repeat(previous.search(/[^\s-]|$/) + (previous.trimEnd().endsWith(':') ? 2 : 0));

/** Puts quotes round each item of a list in brackets that has a # in it, which hides the closing bracket. */
function hashesInList(line: string): { mended: string; first: string } | undefined {
  const [, before = '', inside = '', after = ''] = /^([^[]*\[)(.*)(\].*)$/.exec(line) ?? [];
  const isHash = (item: string): boolean => /(?:^|\s)#[^\s#]/.test(item) && !/^\s*["']/.test(item);
  const items = inside.split(',');
  const first = items.find(isHash)?.trim();
  const mended = items.map((item) => (isHash(item) ? item.replace(/\S.*\S/, inQuotes) : item)).join(',');
  return first === undefined ? undefined : { first: inQuotes(first), mended: before + mended + after };
}

/** A text whose first line a # cuts short, so that the next one seems to belong nowhere. */
function cutAbove(lines: readonly string[], at: number): FoundSlip | undefined {
  const previous = lines[at - 1] ?? '';
  const [, before = '', key = '', value = '', rest = ''] =
    /^(\s*(?:- +)?(?:([\w-]+): +)?)([^\s"'[{|>#].*?)(?= #[^\s#]) (.*)$/.exec(previous) ?? [];
  const line = lines[at] ?? '';
  if (!rest || indentOf(line) <= indentOf(previous) || /^\s*(?:- |[\w-]+:(?: |$))/.test(line)) return undefined;
  const quoted = `${key ? `${key}: ` : '- '}${inQuotes(`${value} ${rest.trim()} ${line.trim()}`)}`;
  return found(
    { kind: 'cut', path: [key || 'this item'], last: value.split(/\s/).at(-1) ?? value, quoted },
    { below: -1, column: before.length + value.length + 2, mended: previous.replace(/ #(?=[^\s#])/, ' ') },
  );
}

/**
 * Tells the slip behind a YAML error from the line that it is on and those around it. `names` are
 * those of the fields that the file may have.
 */
export function slipBehind(
  { code, message }: YamlError,
  lines: readonly string[],
  errorAt: number,
  names: ReadonlySet<string>,
): FoundSlip {
  const line = lines[errorAt] ?? '';
  const next = lines[errorAt + 1] ?? '';
  const previous = lines[errorAt - 1] ?? '';
  const [, key = '', value = ''] = /^\s*(?:-\s+)?(?:([\w-]+):\s+)?(.*?)\s*$/.exec(line) ?? [];
  const at = line.lastIndexOf(value);
  const quoted = `${key ? `${key}: ` : '- '}${inQuotes(value)}`;
  const quoting = (kind: 'sign' | 'after-close' | 'colon', column?: number): FoundSlip =>
    found({ kind, key, value, quoted }, { column, mended: line.slice(0, at) + inQuotes(value) });

  if (code === 'ALIASES') return found({ kind: 'aliases' });
  const layout = code === 'UNCLOSED' ? undefined : layoutSlip({ code, message }, lines, errorAt);
  if (layout)
    return found(layout.slip, {
      below: layout.at - errorAt,
      column: indentOf(lines[layout.at] ?? '') + 1,
      mended: layout.mended,
    });
  if (code === 'DUPLICATE_KEY')
    return found({ kind: 'twice' }, { mended: /[|>[{]\s*$|:\s*$/.test(line) ? undefined : '' });
  if (code === 'MULTIPLE_DOCS') return found({ kind: 'documents' });
  if (/^\s*\t/.test(line) || code === 'TAB_AS_INDENT')
    return found({ kind: 'tab' }, { mended: indentBelow(previous) + line.trimStart() });
  if (/:\s*[“”„]/.test(line)) {
    const mended = line.replace(/[“”„]/g, '"');
    return found({ kind: 'curly-quotes', mended: mended.trim() }, { mended });
  }
  if (code === 'UNCLOSED') {
    const hashes = hashesInList(line);
    if (hashes) return found({ kind: 'hash-in-list', quoted: hashes.first }, { mended: hashes.mended });
    const isQuote = message.includes('quote');
    const close = isQuote ? (line.includes('"') ? '"' : "'") : message.includes('}') ? '}' : ']';
    return found({ kind: 'unclosed', sign: isQuote ? 'quote' : 'bracket', close }, { mended: line + close });
  }
  const cut = cutAbove(lines, errorAt);
  if (cut) return cut;
  const startsWrong = [
    'BAD_SCALAR_START',
    'BAD_ALIAS',
    'TAG_RESOLVE_FAILED',
    'UNEXPECTED_TOKEN',
    'BLOCK_AS_IMPLICIT_KEY',
  ];
  if (/^[@`%*&!|>?,-]/.test(value) && startsWrong.includes(code)) return quoting('sign', at + 1);
  if (code === 'BAD_ALIAS') return found({ kind: 'alias' });
  if (/at node end/.test(message) && /^["'[{]/.test(value)) return quoting('after-close');
  if (key && /:\s|:$/.test(value) && !/^["'[{|>]/.test(value)) return quoting('colon');
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && key && indentOf(next) > indentOf(line))
    return found({ kind: 'misaligned' }, { below: 1 });
  if (code === 'BAD_INDENT' || /without - indicator|at node end/.test(message)) return found({ kind: 'misaligned' });
  if (['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR', 'BLOCK_AS_IMPLICIT_KEY'].includes(code)) {
    const [, name = '', sign = '', rest] = /^\s*(?:-\s+)?([a-z]+)(\s*[:=]|\s)\s*(\S.*)$/.exec(line) ?? [];
    const isField =
      sign.trim() !== '' || (names.has(name) && !lines.some((other) => other.trim().startsWith(`${name}:`)));
    if (!isField && /^\s*[\p{L}\p{N}“(]/u.test(line) && /^\s*(?:-\s+)?[\w-]+:\s+[^\s["'{|>#&*]/.test(previous))
      return found({ kind: 'wrapped' }, { mended: indentBelow(previous) + `  ${line.trimStart()}` });
    if (!isField) return found({ kind: 'no-field', name: undefined, rest: undefined });
    return found({ kind: 'no-field', name, rest: rest?.trim() });
  }
  return found({ kind: 'unknown' });
}
