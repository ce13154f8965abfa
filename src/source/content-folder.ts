import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { splitText } from '../programme/kinds.ts';
import { resultsFile } from '../statement/results.ts';
import type { PictureFacts } from './picture-facts.ts';
import { readPictures } from './read-pictures.ts';

/** The content folder cannot be used at all: missing, unreadable, or a file. The sentence is for the terminal. */
export class ContentFolderError extends Error {
  override readonly name = 'ContentFolderError';
}

export interface SourceFile {
  /** Below the content folder, with slashes. */
  readonly path: string;
  readonly bytes: Buffer;
}

export interface ContentFolder {
  /** Absolute, with symbolic links resolved. */
  readonly root: string;
  /** The folder's own name, with which reports begin. */
  readonly name: string;
  /** Markdown and YAML files, sorted by path; the guide, `README.md`, is left out. */
  readonly texts: readonly SourceFile[];
  /** The paths of all other files: pictures, mostly. */
  readonly others: readonly string[];
  /** What is in the pictures, by path; those that were not looked into are not judged. */
  readonly pictures?: ReadonlyMap<string, PictureFacts>;
  /** Where a file lies that a council's edition has elsewhere, by the edition's path. */
  readonly origins?: ReadonlyMap<string, string>;
}

/** Whether a file is read, and not only known to be there. */
export const isText = (path: string): boolean => splitText(path) !== undefined;

const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'));

// Windows, macOS, Word and editors leave these beside a trainer's files, unasked.
const uninvited = /(?:^|\/)(?:e?h?thumbs\w*\.db|desktop\.ini|icon\r|~\$[^/]*|[^/]*(?:\.tmp|\.crdownload|\.part|~))$/i;

/** What lies in a content folder beside the content: the trainers' guide, and what the tests found. */
const besideContent: readonly string[] = ['README.md', resultsFile];

/** Whether a file below the content folder is the trainers' doing. The rest is as if it were not there. */
export const isOfContent = (path: string): boolean =>
  !isHidden(path) && !besideContent.includes(path) && !uninvited.test(path);

async function open(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    if ((await stat(root)).isDirectory()) return root;
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new ContentFolderError(
      isMissing
        ? `There is no folder ${folder}. Give the content folder with --content DIR.`
        : `The folder ${folder} cannot be read. Check who may open it.`,
      { cause: error },
    );
  }
  throw new ContentFolderError(`${folder} is a file, but the content has to be a folder. Give it with --content DIR.`);
}

async function readText(root: string, path: string): Promise<SourceFile> {
  try {
    return { path, bytes: await readFile(join(root, path)) };
  } catch (error) {
    throw new ContentFolderError(`The file ${path} cannot be read. Check who may open it.`, { cause: error });
  }
}

/** The files below a content folder that are the trainers' doing, sorted, with slashes. */
export async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter(isOfContent)
    .sort();
}

/**
 * A text that changes whenever a file of the folder comes, goes or is saved; empty where there is no
 * folder. Shared drives, and folders that sync, do not always tell a watcher.
 */
export async function folderStamp(root: string): Promise<string> {
  const stampFile = async (path: string): Promise<string> => {
    const { mtimeMs, size } = await stat(join(root, path));
    return `${path} ${mtimeMs} ${size}`;
  };
  try {
    return (await Promise.all((await listFiles(root)).map(stampFile))).join('\n');
  } catch {
    // A file went while it was looked at: the next look sees what there is then.
    return '';
  }
}

/** Lists and reads a content folder once. Throws a `ContentFolderError` where it cannot be used. */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  const root = await open(folder);
  const paths = await listFiles(root).catch((error: unknown) => {
    throw new ContentFolderError(`The folder ${folder} cannot be read. Check who may open it.`, { cause: error });
  });
  const others = paths.filter((path) => !isText(path));
  const [pictures, texts] = await Promise.all([
    readPictures(root, others),
    Promise.all(paths.filter(isText).map((path) => readText(root, path))),
  ]);
  return { root, name: basename(resolve(folder)), texts, others, pictures };
}
