import { join } from 'node:path';
import type { Root } from 'mdast';
import type { AnyEntry } from '../programme/entry.ts';
import { seatOf } from '../programme/kinds.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import { bodyParser } from '../markdown/parse.ts';
import { readContentFolder, type ContentFolder } from './content-folder.ts';
import { readEntry } from './read-entry.ts';

export interface Content {
  /** The content folder, absolute. */
  readonly root: string;
  /** Its own name, with which reports begin. */
  readonly name: string;
  readonly entries: readonly AnyEntry[];
  /** The judged trees, by path below the content folder. Rendering uses them up. */
  readonly trees: ReadonlyMap<string, Root>;
  /** What reading itself found: files without a seat, YAML and MDX that cannot be read, fields that do not fit. */
  readonly problems: readonly Problem[];
  /** Every file below the content folder but the guide. */
  readonly paths: readonly string[];
  /** How many Markdown and YAML files were read. */
  readonly files: number;
}

const misplaced = problemFor('files-have-a-place');
const unreadable = problemFor('files-are-utf-8');

/** Reads a content folder once: for the checker and for Astro. Throws only a `ContentFolderError`, or for our own bugs. */
export const readContent = async (folder: string): Promise<Content> => interpret(await readContentFolder(folder));

/** Makes sense of the files of a content folder, wherever they were read from. Throws only for our own bugs. */
export function interpret({ root, name, texts, others }: ContentFolder): Content {
  const parse = bodyParser(root);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const entries: AnyEntry[] = [];
  const problems: Problem[] = [];
  const trees = new Map<string, Root>();

  for (const { path, bytes } of texts) {
    const file = `${name}/${path}`;
    const seat = seatOf(path);
    if (!seat) {
      problems.push(misplaced({ file, line: null, column: null }, 'The programme has no place for this file, so nobody would ever see it.', 'move it to where its kind belongs (see the guide, content/README.md), or take it out of the content folder.'));
      continue;
    }
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      problems.push(unreadable({ file, line: null, column: null }, 'This file is not saved as UTF-8 text.', 'save it again with the encoding UTF-8.'));
      continue;
    }
    const read = readEntry(seat, path, file, text, join(root, path), parse);
    entries.push(read.entry);
    problems.push(...read.problems);
    if (read.tree) trees.set(path, read.tree);
  }
  return { root, name, entries, trees, problems, files: texts.length, paths: [...texts.map(({ path }) => path), ...others] };
}
