import { join, posix } from 'node:path';
import type { Root } from 'mdast';
import { ofKind, type AnyEntry } from '../programme/entry.ts';
import { bodyParser } from '../markdown/parse.ts';
import { readContentFolder, type ContentFolder } from './content-folder.ts';
import { decode } from './decode.ts';
import type { FaultIn } from './fault.ts';
import type { PictureFacts } from './picture-facts.ts';
import { editionOf, readOwn } from './edition.ts';
import { readEntry, type Read } from './read-entry.ts';
import { seatIn } from './seats.ts';

/** What one file was read as, kept so that it is not read again while its text stays the same. */
interface Reading extends Read {
  readonly text: string;
}

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
  /** What each text file says, by its name as reports spell it. */
  readonly texts: ReadonlyMap<string, string>;
  /** The judged trees, by path below the content folder. Rendering uses them up. */
  readonly trees: ReadonlyMap<string, Root>;
  /** What kept files, or parts of them, from being read. */
  readonly faults: readonly FaultIn[];
  /** Every file below the content folder but the guide. */
  readonly paths: readonly string[];
  /** What each file was read as, by path below the content folder. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** What was found in the pictures, by path below the content folder. */
  readonly pictures: ReadonlyMap<string, PictureFacts>;
  /** How many Markdown and YAML files were read. */
  readonly files: number;
}

/** The content as the programme has it, and as each council with files of its own, or with something left out, has it. */
export interface AllContent extends Content {
  readonly editions: ReadonlyMap<string, Content>;
  /** The councils that have a folder of their own, by its name. */
  readonly ownFolders: ReadonlySet<string>;
}

/**
 * Reads a content folder once: for the checker and for Astro. `earlier` is what it held before: files
 * that are the same are not parsed again. Throws only a `ContentFolderError`, or for our own bugs.
 */
export const readContent = async (folder: string, earlier?: Content): Promise<AllContent> =>
  interpretAll(await readContentFolder(folder), earlier);

/** Makes sense of a content folder for the programme and for every council. */
export function interpretAll(folder: ContentFolder, earlier?: Content): AllContent {
  const content = interpret(editionOf(folder), earlier);
  const own = [...folder.texts.map(({ path }) => path), ...folder.others].flatMap((path) => readOwn(path) ?? []);
  const ownFolders = new Set(own.map(({ council }) => council));
  const editions = ofKind(content.entries, 'council')
    .filter(({ id, data }) => ownFolders.has(id) || data.leaveOut.length > 0)
    .map(({ id, data }) => [id, interpret(editionOf(folder, id, data.leaveOut), content)] as const);
  return { ...content, files: folder.texts.length, editions: new Map(editions), ownFolders };
}

/** Makes sense of the files of a content folder, wherever they were read from. Throws only for our own bugs. */
export function interpret(folder: ContentFolder, earlier?: Content): Content {
  const { root, name, texts, others, pictures = new Map(), origins } = folder;
  const parse = bodyParser(root);
  const entries: AnyEntry[] = [];
  const strays: Stray[] = [];
  const faults: FaultIn[] = [];
  const trees = new Map<string, Root>();
  const sources = new Map<string, string>();
  const readings = new Map<string, Reading>();
  const paths = texts.map(({ path }) => path);
  const neighbours = Map.groupBy(paths, (path) => posix.dirname(path));

  for (const { path, bytes } of texts) {
    const origin = origins?.get(path);
    const file = `${name}/${origin ?? path}`;
    const { text, faults: found } = decode(bytes);
    sources.set(file, text);
    faults.push(...found.map((fault) => ({ file, fault })));
    const taken = neighbours.get(posix.dirname(path))?.filter((other) => other !== path) ?? [];
    const seated = seatIn(path, text, taken);
    if (!seated) {
      faults.push({ file, fault: { kind: 'placeless' } });
      strays.push({ path, text });
      continue;
    }
    if (seated.rename)
      faults.push({
        file,
        fault: { kind: 'misnamed', meant: seated.seat.kind === 'hub' ? 'hub' : 'officer', name: seated.rename },
      });
    const known = earlier?.readings.get(path);
    const isSame =
      known?.text === text &&
      known.entry.file === file &&
      known.entry.kind === seated.seat.kind &&
      known.entry.id === seated.seat.id;
    const read = isSame ? known : readEntry(seated.seat, path, file, text, join(root, path), parse);
    readings.set(path, { ...read, text });
    entries.push(read.entry);
    faults.push(...read.faults.map((fault) => ({ file, fault })));
    if (read.tree) trees.set(path, read.tree);
  }
  return {
    root,
    name,
    entries,
    strays,
    texts: sources,
    trees,
    faults,
    readings,
    files: texts.length,
    paths: [...paths, ...others],
    pictures,
  };
}
