import { posix } from 'node:path';
import { endingOf } from './file-types.ts';
import { policyFor } from './policy.ts';
import type { RequestKind } from './request-kinds.ts';

/** How a server should send a site, whatever the server. Each writer spells it for one. */
export interface Headers {
  /** Sent with every file. */
  readonly everywhere: readonly (readonly [name: string, value: string])[];
  /** The folders in which every name changes when what is in the file does, with the endings there. */
  readonly hashed: readonly { readonly folder: string; readonly endings: readonly string[] }[];
}

/** For names that change with what is in the file: asked for once, and kept for a year. */
export const keptForever = 'public, max-age=31536000, immutable';

/** For names that stay: kept, but the server is asked each time whether they are still the same. */
export const askedAgain = 'no-cache';

// Astro's names (`print.CwFCXL9_.css`, `ladder.DGNY5pYF_ZX6AgT.webp`) and Pagefind's (`en-gb_c17c821.pf_fragment`), but
// for its one `.pf_meta`, which lies among names that stay.
const hashedName = /\.[\w-]{8}(?:_\w+)?\.[a-z\d]+$|_[\da-f]{7,}\.pf_(?!meta$)\w+$/;

/** What a regular expression of any server says of such a name, without the ending. */
export const hashedNamePattern = '[^/]+[._][A-Za-z0-9_-]{7,}';

/** Whether a file's name changes with what is in it. */
export const hasHashInName = (path: string): boolean => hashedName.test(path);

function hashedFolders(files: readonly string[]): Headers['hashed'] {
  const folders = Map.groupBy(files, (path) => posix.dirname(path));
  return [...folders]
    .filter(([folder, own]) => folder !== '.' && own.every(hasHashInName))
    .map(([folder, own]) => ({ folder, endings: [...new Set(own.map(endingOf))].sort() }))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/** How a site of these files, whose pages make these requests, should be sent. */
export const headersFor = (files: readonly string[], kinds: readonly RequestKind[]): Headers => ({
  everywhere: [
    ['Content-Security-Policy', policyFor(kinds)],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ],
  hashed: hashedFolders(files),
});

/** A regular expression for the addresses of files that are kept for a year, at any place on a host. */
export function hashedAddress({ hashed }: Headers): string {
  const escape = (words: string): string => words.replaceAll('.', '\\.');
  const folders = hashed.map(({ folder }) => escape(folder)).join('|');
  const endings = [...new Set(hashed.flatMap(({ endings: own }) => own))].sort();
  return `/(?:${folders})/${hashedNamePattern}\\.(?:${endings.map((ending) => escape(ending.slice(1))).join('|')})$`;
}
