/** From when to when, as sessions write it: local times that sort as text. */
export interface Span {
  readonly starts: string;
  readonly ends: string;
}

/** A day of learning is shorter than this: a longer session is a slip in a date. */
export const longestHours = 12;

/** The year in which drafts date their sessions, since nobody takes it for a real one. */
export const isStandInDate = (moment: string): boolean => moment.startsWith('2099-');

const timeOf = (moment: string): number => Date.parse(`${moment}:00Z`);

/** How many hours it lasts; below 0 where it ends before it starts. */
export const hoursOf = ({ starts, ends }: Span): number => (timeOf(ends) - timeOf(starts)) / 3_600_000;

/** Whether its start and its end can both be right. */
export const isSound = (span: Span): boolean => hoursOf(span) > 0 && hoursOf(span) <= longestHours;

const yearOf = (moment: string): number => Number(moment.slice(0, 4));
const inYear = (moment: string, year: number): string => `${year}${moment.slice(4)}`;

/** Neighbouring sessions are weeks apart: more than a year between them is a slip in the year. */
const isWithinYear = (earlier: Span, later: Span): boolean =>
  later.starts <= inYear(earlier.starts, yearOf(earlier.starts) + 1);

/** Whether it comes after what stands above it and before what stands below, at most a year from either. */
export const fitsBetween = (span: Span, above: Span | undefined, below: Span | undefined): boolean =>
  (!above || (above.ends <= span.starts && isWithinYear(above, span))) &&
  (!below || (span.ends <= below.starts && isWithinYear(span, below)));

/** The one year in which it would fit between the two, where there is one. */
export function meantYear(span: Span, above: Span | undefined, below: Span | undefined): number | undefined {
  const shift = yearOf(span.ends) - yearOf(span.starts);
  const years = [...new Set([above, below].flatMap((other) => (other ? [yearOf(other.starts)] : [])))];
  const fitting = years.filter((year) => {
    const moved = { starts: inYear(span.starts, year), ends: inYear(span.ends, year + shift) };
    return year !== yearOf(span.starts) && isSound(moved) && fitsBetween(moved, above, below);
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}
