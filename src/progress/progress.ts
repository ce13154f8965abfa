/** When something happened, to the second and in UTC: `2027-01-14T18:30:00Z`. */
export type Moment = string;

export interface Finished {
  readonly done: Moment;
  /** The short hash of what the page said then. */
  readonly content: string;
}

export interface Answered {
  readonly right: boolean;
  readonly date: Moment;
}

export interface Stopped {
  /** A lesson's or a module's id; a hub is `networks/index`, since a lesson may be called like a workshop. */
  readonly page: string;
  readonly title: string;
  readonly date: Moment;
}

/** Whose progress it is, as far as the site knows: which programme's, and which council's copy of it. */
export interface Place {
  readonly programme: string;
  readonly council: string;
}

/** What a member asked to have kept. All keys are ids of the content, and none is an address. */
export interface Progress extends Place {
  readonly version: 1;
  /** When each aim was ticked. The keys are those of `aimKey`. */
  readonly aims: Readonly<Record<string, Moment>>;
  /** Modules by their full id, and lessons by theirs. */
  readonly modules: Readonly<Record<string, Finished>>;
  readonly questions: Readonly<Record<string, Answered>>;
  readonly last: Stopped | null;
}

/** The three collections that are kept. */
export type Part = 'aims' | 'modules' | 'questions';

export const nothingKept = ({ programme, council }: Place): Progress => ({
  version: 1,
  programme,
  council,
  aims: {},
  modules: {},
  questions: {},
  last: null,
});

/** The moment of a date, as progress is dated. */
export const momentOf = (date: Date): Moment => `${date.toISOString().slice(0, 19)}Z`;

/** The progress with one entry put in, or taken out where the value is null. */
export function put<P extends Part>(
  progress: Progress,
  part: P,
  key: string,
  value: Progress[P][string] | null,
): Progress {
  const others = Object.entries(progress[part]).filter(([other]) => other !== key);
  return { ...progress, [part]: Object.fromEntries(value === null ? others : [...others, [key, value]]) };
}

/** What is kept under a key. Plain indexing would find what every object inherits, such as `constructor`. */
export const kept = <T>(entries: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(entries, key) ? entries[key] : undefined;
