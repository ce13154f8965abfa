import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './files.ts';
import { settleFolder } from './settle-folder.ts';

/** The folder of a site that is being made. */
export interface NewSite {
  readonly folder: string;
  /** Writes a file, by its path from the site's root, with the folders above it. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** Copies a file into it. */
  readonly copy: (from: string, path: string) => void;
  /** Lets everyone read it, and waits until all of it is on the disk. What was before need not be waited for again. */
  readonly settle: () => Promise<void>;
}

/**
 * Begins a site in a folder. Where the site in the folder `old`, which this one will take the place of, has a file with
 * the very same content, both have it as one file on the disk: nothing is written or waited for, and it keeps its date.
 */
export function beginSite(folder: string, old?: string): NewSite {
  const hasOld = old !== undefined && existsSync(old);
  const folders = new Set<string>();
  const openFolder = (path: string): void => {
    const above = dirname(join(folder, path));
    if (!folders.has(above)) mkdirSync(above, { recursive: true });
    folders.add(above);
  };
  const linked = new Set<string>();
  const settled = new Set<string>();
  /** A disk may know no links, and then says so in its own way. */
  const link = (path: string, content: Uint8Array): boolean => {
    if (!hasOld) return false;
    try {
      if (!readFileSync(join(old, path)).equals(content)) return false;
      linkSync(join(old, path), join(folder, path));
      linked.add(path);
      settled.add(join(folder, path));
      return true;
    } catch {
      return false;
    }
  };
  return {
    folder,
    write: (path, content) => {
      openFolder(path);
      // What is written into a linked file would be written into the old site.
      if (linked.delete(path)) rmSync(join(folder, path));
      settled.delete(join(folder, path));
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      if (!link(path, bytes)) writeFileSync(join(folder, path), bytes);
    },
    copy: (from, path) => {
      openFolder(path);
      copyFileSync(from, join(folder, path));
    },
    settle: async () => {
      const there = await filesBelow(folder);
      await settleFolder(folder, (path) => settled.has(path));
      for (const path of there) settled.add(join(folder, path));
    },
  };
}
