import type { Checksums } from './checksums.ts';

export interface Difference {
  readonly path: string;
  readonly what: 'missing' | 'altered' | 'added';
}

/** What became of the files of a list, by path. */
export const compareFiles = (listed: Checksums, found: Checksums): Difference[] =>
  [...new Set([...listed.keys(), ...found.keys()])].sort().flatMap((path): Difference[] => {
    if (!found.has(path)) return [{ path, what: 'missing' }];
    if (!listed.has(path)) return [{ path, what: 'added' }];
    return listed.get(path) === found.get(path) ? [] : [{ path, what: 'altered' }];
  });
