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
  /** What cuts the list of options in two, and where: a paragraph that is not indented, a rule, or another sign to begin with. */
  readonly cut: (Spot & { readonly by: 'paragraph' | 'rule' | 'sign' }) | null;
  readonly spot: Spot;
}

/** A situation with several moves. None of them is right or wrong. */
export type Scene = Omit<Question, 'stem'>;

export interface Link {
  readonly address: string;
  readonly text: string;
  /**
   * `inline` is `[text](address)`, `bare` an address that stands for itself. `[text][name]` is a
   * `reference`, with the address of its `[name]: address` line, which is a `definition`.
   */
  readonly form: 'inline' | 'bare' | 'reference' | 'definition';
  readonly spot: Spot;
}

export interface Leak {
  readonly kind:
    | 'picture'
    | 'link'
    | 'reference'
    | 'definition'
    | 'wiki-link'
    | 'alert'
    | 'footnote'
    | 'unused-note'
    | 'comment'
    | 'fact'
    | 'attributes'
    | 'bold'
    | 'heading'
    | 'table'
    | 'list'
    | 'box'
    | 'code-fence'
    | 'indented';
  /** What would show. */
  readonly text: string;
  readonly spot: Spot;
}

/** An attribute of a tag in `.mdx`. */
export interface CodeAttribute {
  /** Empty where all of an object is spread: `{...all}`. */
  readonly name: string;
  /** Null where it is code in braces. */
  readonly value: string | null;
}

/** What a body holds, as far as checks and pages ask: the judged tree, without the tree. */
export interface Outline {
  readonly words: number;
  readonly headings: readonly { depth: number; text: string; id: string; spot: Spot }[];
  readonly questions: readonly Question[];
  readonly scenes: readonly Scene[];
  readonly activities: readonly { aim: string | null; spot: Spot }[];
  readonly links: readonly Link[];
  /** `title` is the caption. */
  readonly pictures: readonly { source: string; alt: string; title: string; spot: Spot }[];
  /** Markup that was not understood, and so would show on the page as signs. */
  readonly leaks: readonly Leak[];
  /** Words that hold a place for words to come: TODO, TBC. */
  readonly fillers: readonly { text: string; spot: Spot }[];
  readonly facts: readonly { id: string | null; spot: Spot }[];
  readonly directives: readonly {
    name: string;
    kind: 'container' | 'leaf';
    isClosed: boolean;
    /** A box of our own words, such as a tip, that is closed and has nothing in it, not even a label. */
    isEmpty: boolean;
    attributes: Readonly<Record<string, string>>;
    /** Whether a value stands in curly quotes. They are no part of it. */
    hasCurlyQuotes: boolean;
    /** Attributes that stand in its braces more than once: only the last counts. */
    repeated: readonly string[];
    spot: Spot;
  }[];
  /** Lines that begin with `::` or `:::` and yet are no directive; a bare one that closes nothing is all colons. */
  readonly stray: readonly { text: string; spot: Spot }[];
  /** Raw HTML in `.md`, as far as it is no comment: a tag each, or a block of several lines. */
  readonly html: readonly { value: string; spot: Spot }[];
  /** Imports, exports, expressions and tags in `.mdx`. */
  readonly code: readonly {
    kind: 'import' | 'expression' | 'component';
    name: string;
    attributes: readonly CodeAttribute[];
    spot: Spot;
    end: Spot;
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
  leaks: [],
  fillers: [],
  facts: [],
  directives: [],
  stray: [],
  html: [],
  code: [],
};

/** Whether a page asks its reader something: a question, or what to do in a scene. */
export const asksSomething = ({ questions, scenes }: Pick<Outline, 'questions' | 'scenes'>): boolean =>
  questions.length + scenes.length > 0;

const nowhere: Spot = { line: 0, column: 0 };

/**
 * What pages ask of an outline. The rest is for checks, and would only have to be kept; without places and numbers of
 * words, a sentence more leaves it as it was, and so every other page.
 */
export const outlineForPages = ({ headings, questions, scenes, activities, facts }: Outline): Outline => ({
  ...emptyOutline,
  headings: headings.map((heading) => ({ ...heading, spot: nowhere })),
  questions: questions.map(({ id, aim }) => ({ id, aim, stem: '', options: [], cut: null, spot: nowhere })),
  scenes: scenes.map(({ id, aim }) => ({ id, aim, options: [], cut: null, spot: nowhere })),
  activities: activities.map(({ aim }) => ({ aim, spot: nowhere })),
  facts: facts.map(({ id }) => ({ id, spot: nowhere })),
});
