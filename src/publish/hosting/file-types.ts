import { posix } from 'node:path';

export interface FileType {
  /** What a server should send. */
  readonly type: string;
  /** What works as well; an empty word is for no type at all. */
  readonly also: readonly string[];
  /** Text, always UTF-8: it gets smaller when it is compressed, and a wrong charset spoils it. */
  readonly isText: boolean;
}

const text = (type: string, ...also: string[]): FileType => ({ type, also, isText: true });
const binary = (type: string, ...also: string[]): FileType => ({ type, also, isText: false });

// Pagefind reads bytes and never looks at their type.
const index = binary('application/octet-stream', '', 'text/plain', 'application/gzip', 'application/x-gzip');

/** Every ending that a finished site may have, with what it is sent as. Sorted. */
export const fileTypes: Readonly<Record<string, FileType>> = {
  '.avif': binary('image/avif'),
  '.css': text('text/css'),
  '.csv': text('text/csv', 'text/plain', 'application/octet-stream', 'application/vnd.ms-excel'),
  '.gif': binary('image/gif'),
  '.html': text('text/html'),
  '.ics': text('text/calendar'),
  '.jpeg': binary('image/jpeg'),
  '.jpg': binary('image/jpeg'),
  '.js': text('text/javascript', 'application/javascript', 'application/x-javascript'),
  '.json': text('application/json', '', 'text/plain', 'text/json', 'application/octet-stream'),
  '.pagefind': index,
  '.pf_filter': index,
  '.pf_fragment': index,
  '.pf_index': index,
  '.pf_meta': index,
  '.png': binary('image/png'),
  '.svg': text('image/svg+xml'),
  '.txt': text('text/plain'),
  '.webmanifest': text('application/manifest+json', 'application/json'),
  '.webp': binary('image/webp'),
  '.woff2': binary('font/woff2', '', 'application/font-woff2', 'application/x-font-woff2', 'application/octet-stream'),
  '.xml': text('application/xml', 'text/xml'),
};

export const endingOf = (path: string): string => posix.extname(path);

/** What a file is sent as, or undefined for an ending that no file of a site has. */
export const typeOf = (path: string): FileType | undefined => fileTypes[endingOf(path)];
