import type { YamlError } from './yaml-source.ts';

/** Slips of which no more is to be said. */
export type PlainSlip = 'aliases' | 'alias' | 'twice' | 'documents' | 'tab' | 'misaligned' | 'unknown';

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
  | { readonly kind: 'no-field'; readonly name: string | undefined; readonly rest: string | undefined };

export interface FoundSlip {
  readonly slip: YamlSlip;
  /** How many lines below the error the slip really is. */
  readonly below: number;
  /** Its column, where the error is reported behind it. */
  readonly column: number | undefined;
  /** The line as it was clearly meant, so that the rest can be read; undefined where nobody can tell. */
  readonly mended: string | undefined;
}

const indentOf = (line: string): number => line.search(/\S|$/);

function inQuotes(value: string): string {
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

/** Tells the slip behind a YAML error from the line that it is on and its neighbours. */
export function slipBehind({ code, message }: YamlError, line: string, next: string, previous: string): FoundSlip {
  const [, key = '', value = ''] = /^\s*(?:-\s+)?(?:([\w-]+):\s+)?(.*?)\s*$/.exec(line) ?? [];
  const at = line.lastIndexOf(value);
  const quoted = `${key ? `${key}: ` : '- '}${inQuotes(value)}`;
  const quoting = (kind: 'sign' | 'after-close' | 'colon', column?: number): FoundSlip =>
    found({ kind, key, value, quoted }, { column, mended: line.slice(0, at) + inQuotes(value) });

  if (code === 'ALIASES') return found({ kind: 'aliases' });
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
    const isQuote = message.includes('quote');
    const close = isQuote ? (line.includes('"') ? '"' : "'") : message.includes('}') ? '}' : ']';
    return found({ kind: 'unclosed', sign: isQuote ? 'quote' : 'bracket', close }, { mended: line + close });
  }
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
    const [, name, rest] = /^\s*(?:-\s+)?([a-z]+)[:\s]\s*(\S.*)$/.exec(line) ?? [];
    return found({ kind: 'no-field', name, rest: rest?.trim() });
  }
  return found({ kind: 'unknown' });
}
