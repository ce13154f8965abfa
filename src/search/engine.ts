/** One page that fits, as the search page shows it. */
export interface Hit {
  /** Of the page, or of the section in it in which most was found. */
  readonly address: string;
  readonly title: string;
  readonly section: string | null;
  /** Its workshop, its kind and its minutes, as far as it has them. Two may be the same. */
  readonly about: readonly (string | undefined)[];
  /** HTML: the words around what was found, which stands in `<mark>`. All else is escaped. */
  readonly excerpt: string;
}

export interface Answer {
  readonly count: number;
  /** The hits from a place in the list up to another, best first. */
  hits(from: number, to: number): Promise<readonly Hit[]>;
}

/** What a reader chose, by the name of the choice: `{ workshop: 'Networks' }`. */
export type Filters = Readonly<Record<string, string>>;

export interface SearchEngine {
  /** An empty term finds whatever the filters let through. Rejects where it cannot run. */
  search(term: string, filters: Filters): Promise<Answer>;
}
