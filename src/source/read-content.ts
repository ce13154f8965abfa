import { join, posix } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { ofKind, type AnyEntry } from '../programme/entry.ts';
import { bodyReader, type Setting } from '../markdown/read-body.ts';
import type { Seat } from '../programme/kinds.ts';
import { isMarkdownKind } from '../programme/schema.ts';
import { readContentFolder, type ContentFolder } from './content-folder.ts';
import { decode } from './decode.ts';
import { keepBodies, openKeptBodies, type KeptBodies } from './keep-bodies.ts';
import type { FaultIn } from './fault.ts';
import type { PictureFacts } from './picture-facts.ts';
import { editionOf, readOwn } from './edition.ts';
import { readEntry, type Read } from './read-entry.ts';
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
  /** What each text file says, by its name as reports spell it. */
  readonly texts: ReadonlyMap<string, string>;
  /** What kept files, or parts of them, from being read. Every body is read to know. */
  readonly faults: () => readonly FaultIn[];
  /** Every file below the content folder but the guide. */
  readonly paths: readonly string[];
  /** What each file was read as, by path below the content folder: not read again while its text, and what its page shows beside it, stay the same. */
  readonly readings: ReadonlyMap<string, Read>;
  /** What pages show beside what their own files say, as a text. */
  readonly setting: string;
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
  /**
   * Reads every body of which nobody has asked for anything yet, and keeps what was read for the next run. Waits for
   * `turn` before each, so that others have theirs.
   */
  readonly readBodies: (turn?: () => Promise<unknown>) => Promise<void>;
}

/** For whom content is read, beside the checker. */
export interface ReadOptions {
  /** What the same folder held before: files that are the same are not parsed again. */
  readonly earlier?: Content | undefined;
  /** For a site of one council or of none, and whether as a preview: then Markdown is rendered as well. */
  readonly pages?: { readonly council: string | undefined; readonly isPreview: boolean } | undefined;
  /** What earlier runs have read, for what did not change since. */
  readonly kept?: KeptBodies | undefined;
}

/** Reads a content folder once: for the checker and for Astro. Throws only a `ContentFolderError`, or for our own bugs. */
export const readContent = async (folder: string, options: ReadOptions = {}): Promise<AllContent> =>
  interpretAll(await readContentFolder(folder), options);

/** For whom pages are rendered, as a name. */
const editionName = ({ council = 'programme', isPreview }: NonNullable<ReadOptions['pages']>): string =>
  isPreview ? `${council} in preview` : council;

/** The same, where what did not change since an earlier run is not parsed again. */
export async function readChangedContent(folder: string, options: Omit<ReadOptions, 'kept'> = {}): Promise<AllContent> {
  const files = await readContentFolder(folder);
  // Who has read it before in this process knows all that an earlier run could tell.
  if (options.earlier) return interpretAll(files, options);
  const kept = await openKeptBodies(files.name, options.pages && editionName(options.pages));
  return interpretAll(files, { ...options, kept });
}

/** Makes sense of a content folder for the programme and for every council. */
export function interpretAll(folder: ContentFolder, options: ReadOptions = {}): AllContent {
  const content = interpret(editionOf(folder), options);
  const own = [...folder.texts.map(({ path }) => path), ...folder.others].flatMap((path) => readOwn(path) ?? []);
  const ownFolders = new Set(own.map(({ council }) => council));
  const editions = ofKind(content.entries, 'council')
    .filter(({ id, data }) => ownFolders.has(id) || data.leaveOut.length > 0)
    .map(
      ({ id, data }) =>
        [id, interpret(editionOf(folder, id, data.leaveOut), { earlier: content, kept: options.kept })] as const,
    );
  return {
    ...content,
    files: folder.texts.length,
    editions: new Map(editions),
    ownFolders,
    readBodies: bodiesReader([content, ...editions.map(([, edition]) => edition)], options.kept),
  };
}

const bodiesReader =
  (contents: readonly Content[], kept: KeptBodies | undefined): AllContent['readBodies'] =>
  async (turn = breathe) => {
    for (const { readings } of contents)
      for (const { body } of readings.values()) {
        await turn();
        body();
      }
    await kept?.outlines.save();
    await kept?.pages?.save();
  };

/** What pages show beside what their own files say, told from the entries that are no Markdown. */
export const settingOf = (
  entries: readonly AnyEntry[],
  { council, isPreview }: NonNullable<ReadOptions['pages']>,
): Setting => ({
  nation: ofKind(entries, 'council').find(({ id }) => id === council)?.data.nation,
  glossary: ofKind(entries, 'glossary').flatMap(({ data }) => data),
  hasLines: isPreview,
});

/** Makes sense of the files of a content folder, wherever they were read from. Throws only for our own bugs. */
export function interpret(folder: ContentFolder, { earlier, pages, kept }: ReadOptions = {}): Content {
  const { root, name, texts, others, pictures = new Map(), origins } = folder;
  const strays: Stray[] = [];
  const faults: FaultIn[] = [];
  const sources = new Map<string, string>();
  const readings = new Map<string, Read>();
  const seats = new Map<string, { seat: Seat; file: string; text: string }>();
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
    seats.set(path, { seat: seated.seat, file, text });
  }

  const readAll = (isMeant: (seat: Seat) => boolean, setting?: Setting): string => {
    const reader = bodyReader(root, setting);
    const readBody = kept ? keepBodies(reader, { root, setting, kept }) : reader;
    const spelt = JSON.stringify(setting) ?? '';
    for (const [path, { seat, file, text }] of seats) {
      if (!isMeant(seat)) continue;
      const known = earlier?.readings.get(path);
      const isSame =
        known?.text === text &&
        known.entry.file === file &&
        known.entry.kind === seat.kind &&
        known.entry.id === seat.id &&
        (setting === undefined || earlier?.setting === spelt);
      readings.set(path, isSame ? known : readEntry(seat, path, file, text, join(root, path), readBody));
    }
    return spelt;
  };
  // A page shows what the glossary and the council's file say, and neither is Markdown.
  readAll(({ kind }) => !isMarkdownKind(kind));
  const plain = [...readings.values()].map(({ entry }) => entry);
  const setting = readAll(({ kind }) => isMarkdownKind(kind), pages && settingOf(plain, pages));

  const inOrder = [...seats.keys()].flatMap((path) => readings.get(path) ?? []);
  return {
    root,
    name,
    entries: inOrder.map(({ entry }) => entry),
    strays,
    texts: sources,
    faults: () => [
      ...faults,
      ...inOrder.flatMap(({ entry: { file }, faults: own, body }) =>
        [body().fault ?? [], own].flat().map((fault) => ({ file, fault })),
      ),
    ],
    readings,
    setting,
    files: texts.length,
    paths: [...paths, ...others],
    pictures,
  };
}
