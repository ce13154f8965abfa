/** A place in the file that the outline belongs to: 1-based. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

export interface Option {
  readonly text: string;
  /** Null where the list item has no checkbox. */
  readonly right: boolean | null;
  readonly hasFeedback: boolean;
  readonly spot: Spot;
}

export interface Question {
  readonly id: string | null;
  readonly aim: string | null;
  readonly stem: string;
  readonly options: readonly Option[];
  /** Where a paragraph stands between options that is not indented, and so cuts their list in two. */
  readonly cut: Spot | null;
  readonly spot: Spot;
}

/** A situation with several moves. None of them is right or wrong. */
export type Scene = Omit<Question, 'stem'>;

/** What a body holds, as far as checks and pages ask: the judged tree, without the tree. */
export interface Outline {
  readonly words: number;
  readonly headings: readonly { depth: number; text: string; id: string; spot: Spot }[];
  readonly questions: readonly Question[];
  readonly scenes: readonly Scene[];
  readonly activities: readonly { aim: string | null; spot: Spot }[];
  readonly links: readonly { address: string; text: string; spot: Spot }[];
  readonly pictures: readonly { source: string; alt: string; spot: Spot }[];
  readonly facts: readonly { id: string | null; spot: Spot }[];
  readonly directives: readonly {
    name: string;
    kind: 'container' | 'leaf';
    isClosed: boolean;
    attributes: Readonly<Record<string, string>>;
    spot: Spot;
  }[];
  /** Lines that begin with `::` or `:::` and yet are no directive; a bare one that closes nothing is all colons. */
  readonly stray: readonly { text: string; spot: Spot }[];
  /** Raw HTML tags in `.md`. */
  readonly html: readonly { value: string; spot: Spot }[];
  /** Imports, exports, expressions and tags in `.mdx`; `dressed` is a tag with attributes. */
  readonly code: readonly {
    kind: 'import' | 'expression' | 'component';
    name: string;
    dressed?: boolean;
    spot: Spot;
  }[];
}

export const emptyOutline: Outline = {
  words: 0,
  headings: [],
  questions: [],
  scenes: [],
  activities: [],
  links: [],
  pictures: [],
  facts: [],
  directives: [],
  stray: [],
  html: [],
  code: [],
};
