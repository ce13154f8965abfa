import type { Spot } from '../programme/outline.ts';
import { slipBehind, type YamlSlip } from './yaml-slips.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

export interface Fields {
  readonly source: YamlSource;
  readonly slips: readonly { readonly slip: YamlSlip; readonly spot: Spot }[];
  /** False where a slip could not be mended, so that nothing is known of the fields. */
  readonly isWhole: boolean;
}

/** More slips than this are told in the next run: a file of another kind would have one on each line. */
const mostSlips = 20;

/**
 * Reads YAML past its slips: where it is clear what a line was meant to say, it is mended in memory
 * and the rest is read, so that a file's problems come all at once. `firstLine` is the line that the
 * text begins on.
 */
export function readFields(text: string, firstLine: number): Fields {
  const lines = text.split(/\r\n|\r|\n/);
  const slips: { slip: YamlSlip; spot: Spot }[] = [];
  const seen = new Set<number>();
  for (;;) {
    const source = readYaml(lines.join('\n'), firstLine);
    const [error] = source.errors;
    if (!error) return { source, slips, isWhole: true };
    const at = error.spot.line - firstLine;
    const line = lines[at] ?? '';
    const { slip, below, column, mended } = slipBehind(error, line, lines[at + 1] ?? '', lines[at - 1] ?? '');
    // A line that was mended and still cannot be read has been told once.
    if (!seen.has(at + below))
      slips.push({
        slip,
        spot:
          below === 0
            ? { line: error.spot.line, column: column ?? error.spot.column }
            : { line: error.spot.line + below, column: (lines[at + below] ?? '').search(/\S|$/) + 1 },
      });
    if (mended === undefined || seen.has(at + below) || slips.length >= mostSlips)
      return { source, slips, isWhole: false };
    seen.add(at + below);
    lines[at] = mended;
  }
}
