import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, posix, resolve } from 'node:path';

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
}

/** Whether a file is read, and not only known to be there. */
export const isText = (path: string): boolean => /\.(?:mdx?|ya?ml)$/i.test(path);
const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'));

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

/** Lists and reads a content folder once. Throws a `ContentFolderError` where it cannot be used. */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  const root = await open(folder);
  let entries;
  try {
    entries = await readdir(root, { recursive: true, withFileTypes: true });
  } catch (error) {
    throw new ContentFolderError(`The folder ${folder} cannot be read. Check who may open it.`, { cause: error });
  }
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(root, posix.join(entry.parentPath, entry.name)))
    .filter((path) => !isHidden(path) && path !== 'README.md')
    .sort();
  const texts = await Promise.all(
    paths.filter(isText).map(async (path) => ({ path, bytes: await readFile(join(root, path)) })),
  );
  return { root, name: basename(resolve(folder)), texts, others: paths.filter((path) => !isText(path)) };
}
