import type { YamlSlip } from './yaml-slips.ts';

/** A line that does not stand where it should, and how it was meant, so that the rest can be read. */
export interface LayoutSlip {
  readonly slip: YamlSlip & { readonly kind: 'dash' | 'outside' | 'misaligned' };
  /** Which of the lines it is, counted from 0. */
  readonly at: number;
  readonly mended: string;
}

interface Line {
  readonly indent: number;
  readonly hasDash: boolean;
  /** The column of the field's name, and the name. */
  readonly column: number;
  readonly key: string | undefined;
  readonly value: string;
}

function look(line = ''): Line {
  const [, space = '', dash = '', key, value = ''] = /^( *)((?:- +)?)(?:([\w-]+):(?:\s+|$))?(.*?)\s*$/.exec(line) ?? [];
  return { indent: space.length, hasDash: dash !== '', column: space.length + dash.length, key, value };
}

const withDash = (lines: readonly string[], at: number, column: number): LayoutSlip => ({
  slip: { kind: 'dash' },
  at,
  mended: `${' '.repeat(column)}- ${(lines[at] ?? '').trimStart()}`,
});

/** A field that begins an item of a list, as the items around it show, but has no dash. */
function missingDash(code: string, lines: readonly string[], at: number): LayoutSlip | undefined {
  const line = look(lines[at]);
  const next = look(lines[at + 1]);
  const begins = (other: string, column: number): boolean => {
    const item = look(other);
    return item.hasDash && item.key === line.key && item.indent === column;
  };
  if (line.key === undefined) return undefined;
  if (line.hasDash) {
    let top = at;
    while (top > 0 && look(lines[top - 1]).key !== undefined && look(lines[top - 1]).column >= line.column) top -= 1;
    const first = look(lines[top]);
    return top < at && !first.hasDash && first.key === line.key ? withDash(lines, top, line.indent) : undefined;
  }
  if (next.key === undefined || next.hasDash) return undefined;
  if (code === 'DUPLICATE_KEY') {
    const above = lines.slice(0, at).findLast((other) => look(other).hasDash);
    const isItem = above !== undefined && begins(above, line.indent - 2) && above !== lines[at - 1];
    return isItem && next.indent === line.indent ? withDash(lines, at, line.indent - 2) : undefined;
  }
  return next.indent === line.indent + 2 && lines.some((other) => begins(other, line.indent))
    ? withDash(lines, at, line.indent)
    : undefined;
}

/** Tells the slip behind an error in how lines stand below one another, where it is clear which line is wrong. */
export function layoutSlip(
  { code, message }: { readonly code: string; readonly message: string },
  lines: readonly string[],
  at: number,
): LayoutSlip | undefined {
  const dash = missingDash(code, lines, at);
  if (dash || code === 'DUPLICATE_KEY') return dash;
  const [previous, line, next] = [look(lines[at - 1]), look(lines[at]), look(lines[at + 1])];
  const opensGroup = previous.key !== undefined && previous.value === '' && previous.column === line.indent;
  if (
    line.key !== undefined &&
    !line.hasDash &&
    opensGroup &&
    next.key !== undefined &&
    next.indent === line.indent + 2
  )
    return { slip: { kind: 'outside' }, at, mended: `  ${lines[at] ?? ''}` };
  const isFirst = at > 0 && lines.slice(0, at - 1).every((other) => /^\s*(?:#|$)/.test(other));
  if (/at node end/.test(message) && isFirst && previous.key !== undefined && previous.indent > line.indent)
    return { slip: { kind: 'misaligned' }, at: at - 1, mended: (lines[at - 1] ?? '').trimStart() };
  return undefined;
}
