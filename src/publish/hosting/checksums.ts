import { sha256 } from '../../kept/digests.ts';

/** The SHA-256 of each file, by its path. */
export type Checksums = ReadonlyMap<string, string>;

const byPath = ([a]: readonly [string, string], [b]: readonly [string, string]): number => (a < b ? -1 : 1);

/** The list as `sha256sum -c` reads it, sorted by path. */
export const writeChecksums = (sums: Checksums): string =>
  [...sums]
    .sort(byPath)
    .map(([path, sum]) => `${sum}  ${path}\n`)
    .join('');

/** Reads such a list, also one whose line ends were changed on the way. Undefined for what is none. */
export function readChecksums(text: string): Checksums | undefined {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const rows = lines.map((line) => /^([\da-f]{64}) [ *](.+)$/.exec(line));
  if (rows.length === 0 || rows.includes(null)) return undefined;
  return new Map(rows.map((row) => [row?.[2] ?? '', row?.[1] ?? '']));
}

/** What a site of these files is called by: it changes when any of them does. */
export const versionOf = (sums: Checksums): string => sha256(writeChecksums(sums)).slice(0, 8);
