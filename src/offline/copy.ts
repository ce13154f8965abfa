/** What a copy of the site is made of. The build writes it before the worker's code. */
export interface CopyList {
  /** Changes when any file does, or the worker itself. */
  readonly version: string;
  /** Of all files together, as a device keeps them. */
  readonly bytes: number;
  /** The beginning of each file's SHA-256, by its path from the site's root. */
  readonly files: Readonly<Record<string, string>>;
}

/** What a device says of a copy that it keeps whole. */
export interface KeptCopy {
  readonly version: string;
  readonly bytes: number;
  readonly pages: number;
  /** When it was kept, as an ISO date and time. */
  readonly kept: string;
}

/** Why nothing was kept. `changed` is for a file that is missing on the server, or is not the one of this version. */
export type Hindrance = 'network' | 'changed' | 'room' | 'stopped' | 'unknown';

/** What the worker tells the pages of its folder, and they tell it. */
export type Message =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'kept' }
  | { readonly kind: 'failed'; readonly because: Hindrance }
  | { readonly kind: 'stop' };

/** How many hexadecimal digits of a file's SHA-256 tell it from its other versions. */
export const digestLength = 16;

/** How many of some paths are pages. */
export const countPages = (paths: readonly string[]): number => paths.filter((path) => path.endsWith('.html')).length;
