import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnyEntry } from '../programme/entry.ts';
import { assemble, type Programme } from '../programme/programme.ts';
import { readContent } from '../source/read-content.ts';

/** What a draft is added to. */
export interface ExistingContent {
  /** The content folder, absolute. */
  readonly root: string;
  /** Its own name, with which reports begin. */
  readonly name: string;
  /** With drafts: a draft has a number and a name as well. */
  readonly programme: Programme;
  readonly entries: readonly AnyEntry[];
  /** The folders in `workshops/`, empty ones too. */
  readonly workshopFolders: readonly string[];
}

async function foldersIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}

/** Reads a content folder, which may be empty or broken. Throws a `ContentFolderError` where it cannot be used. */
export async function readExisting(folder: string): Promise<ExistingContent> {
  const { root, name, entries } = await readContent(folder);
  return {
    root,
    name,
    entries,
    programme: assemble(entries, { drafts: true }),
    workshopFolders: await foldersIn(join(root, 'workshops')),
  };
}
