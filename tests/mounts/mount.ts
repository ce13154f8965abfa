/** A copy of a site where readers can reach it. */
export interface Mounted {
  /** Of the folder, with a slash at its end. */
  readonly address: string;
  /** What a reader opens first, where that is not the folder's `index.html`. */
  readonly opening?: string;
  readonly stop: () => Promise<void>;
}

/** A way in which councils put the folder online, or hand it on. */
export interface Mount {
  readonly name: string;
  /** Puts a finished folder there. Everybody may read it, and nobody changes it. */
  readonly start: (site: string) => Promise<Mounted>;
  /** Which of the two searches answers there. */
  readonly search: 'Pagefind' | 'plain search';
  /** The server was given the settings that are handed out with the site. */
  readonly hasOurSettings?: true;
}
