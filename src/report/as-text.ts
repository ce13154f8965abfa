import { createColors } from 'picocolors';
import type { Report } from '../checks/check-content.ts';
import { spellPlace, type Problem, type Related } from '../programme/problem.ts';
import { frame } from './frame.ts';
import { sumUp } from './sum-up.ts';

export interface TextOptions {
  readonly color?: boolean;
  /** Whether each problem shows the line that it is about. */
  readonly frames?: boolean;
  /** The last sentence: what follows from the problems. */
  readonly outcome?: string;
}

/**
 * What a title or an option says may go on on another line. Here it must not: a terminal would obey
 * its control signs, and GitHub's runner a line that begins with `::`.
 */
const onOneLine = (text: string): string => text.replace(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, ' ');

/** Whether a sentence names a place, and not only one that begins alike: `a.md:4` is not named by `a.md:42`. */
const names = (sentence: string, place: Related): boolean =>
  sentence
    .split(spellPlace(place))
    .slice(1)
    .some((rest) => !/^[\w-]/.test(rest));

/** The other places of a problem that its own words leave out, one line each. */
const seeAlso = ({ message, fix, related }: Problem): string[] => [
  ...new Set(
    related
      .filter((place) => !names(`${message} ${fix}`, place))
      .map((place) => `See also ${spellPlace(place)} (${place.message})`),
  ),
];

/**
 * The report for people: each problem with its place, its fact and its cure, and a last line that
 * sums up. Colour adds marks and changes no word: a file's name is bright once and then dim.
 */
export function asText(report: Report, { color = false, frames = false, outcome }: TextOptions = {}): string {
  const { bold, dim, red, green } = createColors(color);
  const { problems, texts } = report;
  if (problems.length === 0) return green(sumUp(report));

  const spell = ({ file, line, column }: Problem, isFirst: boolean): string => {
    const spot = [line, column].flatMap((part) => (part === null ? [] : [`:${part}`])).join('');
    return (isFirst ? bold : dim)(file) + (spot && bold(spot));
  };
  const show = ({ file, line, column }: Problem): string[] => {
    const shown = frames && frame(texts.get(file) ?? '', { line, column });
    return shown ? [shown.replace(/^ *\d* \|/gm, (gutter) => dim(gutter)).replace(/\^$/, (caret) => red(caret))] : [];
  };
  const blocks = problems.map((problem, index) => {
    const isFirst = problems[index - 1]?.file !== problem.file;
    const words = [problem.message, `Fix: ${problem.fix}`, ...seeAlso(problem)].map(onOneLine);
    const below = [...show(problem), ...words];
    return `${spell(problem, isFirst)}  ${dim(problem.check)}\n${below.join('\n').replace(/^/gm, '  ')}\n`;
  });
  return `${blocks.join('\n')}\n${red(sumUp(report, outcome))}`;
}
