import { spellMoment } from '../progress/page-words.ts';
import type { Hindrance, KeptCopy } from './copy.ts';

/** "4.1 MB", or "310 kB" for what is small. */
export const spellSize = (bytes: number): string =>
  bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

const count = (number: number, one: string, many: string): string => (number === 1 ? one : `${number} ${many}`);

/** "92 pages" */
export const spellPages = (pages: number): string => count(pages, 'one page', 'pages');

/** How long it takes where a connection is slow: a million bits a second. "about a minute", "about 3 minutes". */
export const spellWait = (bytes: number): string =>
  `about ${count(Math.max(1, Math.round((bytes * 8) / 1_000_000 / 60)), 'a minute', 'minutes')}`;

/** "Kept on this device since 14 January 2027: 92 pages, 4.1 MB, version 1a2b3c4d." */
export const spellCopy = ({ kept, pages, bytes, version }: KeptCopy): string =>
  `Kept on this device since ${spellMoment(kept)}: ${spellPages(pages)}, ${spellSize(bytes)}, version ${version}.`;

/** What is said, quietly, when a quarter, a half and three quarters are here; empty in between. `before` was there before. */
export function spellProgress(done: number, of: number, before: number): string {
  const quarter = (number: number): number => Math.floor((number * 4) / of);
  const words = ['', 'A quarter is here.', 'Half of it is here.', 'Three quarters are here.', ''];
  return quarter(done) > quarter(before) ? (words[quarter(done)] ?? '') : '';
}

export const doneWords = 'Done. From now on this site opens here without a signal.';

/** Why there is no copy now. `size` is what one takes. */
export const hindranceWords: Readonly<Record<Hindrance | 'refused' | 'gone', (size: string) => string>> = {
  network: () =>
    'Nothing is kept: the network was lost on the way, or the server did not answer. Try again where the signal is better. What came already may not have to come again.',
  changed: () =>
    'Nothing is kept: the site on the server is not whole just now. A new version may be on its way there, so try again in an hour. If it stays so, tell your council’s web team.',
  room: (size) =>
    `Nothing is kept: this device has too little room. A copy takes ${size}, and while it is being kept somewhat more. Delete something that you do not need, then try again.`,
  stopped: () => 'Stopped. Nothing is kept.',
  unknown: () =>
    'Nothing is kept: the browser broke off. Try again, and leave this page open until it says that it is done.',
  refused: () =>
    'Nothing is kept: this browser, or the settings of your council’s server, do not allow a copy here. In a private window that is usual, so try an ordinary one. If it stays so, tell your council’s web team.',
  gone: () => 'The copy is not here any more: the browser has removed it. You can keep a new one.',
};

/** What is said of a newer version beside what is kept. */
export const newerWords = {
  none: '',
  coming: 'A newer version is on its way. The copy that you have stays until all of the new one is here.',
  waiting:
    'A newer version is kept beside it. You will see it when you have closed every tab with this site and open it again.',
} as const;

/** What comes of asking for a newer version. */
export const renewalWords = {
  none: 'This is the newest version.',
  coming: 'There is a newer version, and it is on its way. Leave this page open.',
  waiting: 'There is a newer version, and it is here.',
  network:
    'The server did not answer, so this page cannot tell whether there is a newer version. Your copy stays as it is.',
  failed: 'A newer version could not be kept, so your copy stays as it is. The browser will try again by itself.',
} as const;
