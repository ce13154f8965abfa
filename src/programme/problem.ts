/** Where something stands in the content: 1-based, or null where no honest place is known. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** Another place that a problem is about: the other of two files that disagree. */
export interface Related {
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
}

/** A place where a check's promise is broken: place, fact and cure. A value, never thrown. */
export interface Problem extends Place {
  /** The check's name: its file, its export and its code in the report. */
  readonly check: string;
  /** The fact, in a trainer's words. */
  readonly message: string;
  /** The cure: what to write or run. */
  readonly fix: string;
  readonly related: readonly Related[];
}

/** Makes a problem for one check: `const problem = problemFor('aims-exist')`. */
export const problemFor =
  (check: string) =>
  (place: Place, message: string, fix: string, related: readonly Related[] = []): Problem => ({
    check,
    file: place.file,
    line: place.line,
    column: place.column,
    message,
    fix,
    related,
  });

/** `content/a.md:9`, as a message names another place. */
export const spellPlace = ({ file, line }: Pick<Place, 'file' | 'line'>): string =>
  line === null ? file : `${file}:${line}`;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The report's order: by file, line, column, then check. The same on every machine and locale. */
export const inReportOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(
    (a, b) =>
      byText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      byText(a.check, b.check) ||
      byText(a.message, b.message),
  );
