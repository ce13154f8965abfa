import type { z } from 'zod';
import type { Spot } from '../programme/outline.ts';
import { fieldNames } from './field-names.ts';
import { takes } from './notes.ts';
import { inQuotes, slipBehind, type YamlSlip } from './yaml-slips.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

export interface Fields {
  readonly source: YamlSource;
  readonly slips: readonly { readonly slip: YamlSlip; readonly spot: Spot }[];
  /** False where a slip could not be mended, so that nothing is known of the fields. */
  readonly isWhole: boolean;
}

/** More slips than this are told in the next run: a file of another kind would have one on each line. */
const mostSlips = 20;

/** The texts that a # cuts short, where what follows could have belonged to them. */
const cutShort = (source: YamlSource, schema: z.ZodType): Fields['slips'][number][] =>
  source.cutTexts
    .filter(({ path, whole }) => path.length > 0 && takes(schema, source.value, path, whole))
    .map(({ path, value, whole, spot }) => {
      const key = path.at(-1);
      const quoted = `${typeof key === 'string' ? `${key}: ` : ''}${inQuotes(whole)}`;
      return { slip: { kind: 'cut', path, last: value.split(/\s/).at(-1) ?? value, quoted }, spot };
    });

/**
 * Reads YAML past its slips: where it is clear what a line was meant to say, it is mended in memory
 * and the rest is read, so that a file's problems come all at once. `firstLine` is the line that the
 * text begins on; the schema names the fields and says which of them hold text.
 */
export function readFields(text: string, firstLine: number, schema: z.ZodType): Fields {
  const names = fieldNames(schema);
  const lines = text.split(/\r\n|\r|\n/);
  const slips: { slip: YamlSlip; spot: Spot }[] = [];
  const seen = new Set<number>();
  for (;;) {
    const source = readYaml(lines.join('\n'), firstLine);
    const [error] = source.errors;
    if (!error) return { source, slips: [...slips, ...cutShort(source, schema)], isWhole: true };
    const at = error.spot.line - firstLine;
    const { slip, below, column, mended } = slipBehind(error, lines, at, names);
    // A line that was mended and still cannot be read has been told once.
    if (!seen.has(at + below))
      slips.push({
        slip,
        spot:
          below === 0
            ? { line: error.spot.line, column: column ?? error.spot.column }
            : { line: error.spot.line + below, column: column ?? (lines[at + below] ?? '').search(/\S|$/) + 1 },
      });
    if (mended === undefined || seen.has(at + below) || slips.length >= mostSlips)
      return { source, slips, isWhole: false };
    seen.add(at + below);
    lines[at + below] = mended;
  }
}
