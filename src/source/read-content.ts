import { join } from 'node:path';
import type { Root } from 'mdast';
import type { AnyEntry } from '../programme/entry.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import { bodyParser } from '../markdown/parse.ts';
import { readContentFolder, type ContentFolder } from './content-folder.ts';
import { readEntry } from './read-entry.ts';
import { seatIn } from './seats.ts';

/** A text file without a place, with what it says: it is reported, and may be what others miss. */
export interface Stray {
  readonly path: string;
  readonly text: string;
}

export interface Content {
  /** The content folder, absolute. */
  readonly root: string;
  /** Its own name, with which reports begin. */
  readonly name: string;
  readonly entries: readonly AnyEntry[];
  readonly strays: readonly Stray[];
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
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Undefined where the bytes are in another encoding; UTF-16 of plain English shows by its zeros. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return bytes.includes(0) ? undefined : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads a content folder once: for the checker and for Astro. Throws only a `ContentFolderError`, or for our own bugs. */
export const readContent = async (folder: string): Promise<Content> => interpret(await readContentFolder(folder));

/** Makes sense of the files of a content folder, wherever they were read from. Throws only for our own bugs. */
export function interpret({ root, name, texts, others }: ContentFolder): Content {
  const parse = bodyParser(root);
  const entries: AnyEntry[] = [];
  const strays: Stray[] = [];
  const problems: Problem[] = [];
  const trees = new Map<string, Root>();
  const paths = texts.map(({ path }) => path);

  for (const { path, bytes } of texts) {
    const file = `${name}/${path}`;
    const place = { file, line: null, column: null };
    const text = decode(bytes);
    const seated = seatIn(
      path,
      text ?? '',
      paths.filter((other) => other !== path),
    );
    if (!seated) {
      problems.push(
        misplaced(
          place,
          'The programme has no place for this file, so nobody would ever see it.',
          `move it to where its kind belongs (see the guide, ${name}/README.md), or take it out of the content folder.`,
        ),
      );
      strays.push({ path, text: text ?? '' });
      continue;
    }
    if (seated.rename)
      problems.push(
        misplaced(
          place,
          `This reads like the workshop's ${seated.seat.kind === 'hub' ? 'hub' : "officer's sheet"}, but its name says that it is a module.`,
          `rename it to ${seated.rename}.`,
        ),
      );
    const read = readEntry(seated.seat, path, file, text ?? '', join(root, path), parse);
    entries.push(read.entry);
    if (text === undefined)
      problems.push(
        unreadable(place, 'This file is not saved as UTF-8 text.', 'save it again with the encoding UTF-8.'),
      );
    else problems.push(...read.problems);
    if (read.tree) trees.set(path, read.tree);
  }
  return { root, name, entries, strays, trees, problems, files: texts.length, paths: [...paths, ...others] };
}
