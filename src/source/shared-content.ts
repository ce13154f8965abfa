import { realpath } from 'node:fs/promises';
import { councilAsked } from './council-asked.ts';
import { readChangedContent, type AllContent } from './read-content.ts';
import { ContentFolderError } from './content-folder.ts';

// Astro loads its configuration and the site's own code as separate copies of this module. The
// reading is kept on the process, so that one build parses each file one time.
const key = Symbol.for('networked-councillor.content');
const earlierKey = Symbol.for('networked-councillor.earlier-content');
const previewKey = Symbol.for('networked-councillor.preview');
const shared = globalThis as {
  [key]?: Promise<AllContent> | undefined;
  [earlierKey]?: AllContent | undefined;
  [previewKey]?: boolean;
};

/** Tells Astro's side which folder to read. The environment reaches both copies, and child processes. */
export function useContentFolder(folder: string): void {
  process.env['CONTENT_FOLDER'] = folder;
  shared[key] = undefined;
  shared[earlierKey] = undefined;
}

const asked = (): string => process.env['CONTENT_FOLDER'] ?? 'content';

/** The content folder of this process, absolute and with symbolic links resolved. */
export async function contentFolder(): Promise<string> {
  const folder = asked();
  return realpath(folder).catch((error: unknown) => {
    throw new ContentFolderError(`There is no folder ${folder}. Give the content folder with --content DIR.`, {
      cause: error,
    });
  });
}

/** Has the HTML of the content say where in its files it comes from. */
export function showLines(): void {
  shared[previewKey] = true;
  shared[key] = undefined;
}

/** The content of this process, read and rendered once. */
export function sharedContent(): Promise<AllContent> {
  shared[key] ??= readChangedContent(asked(), {
    earlier: shared[earlierKey],
    pages: { council: councilAsked(), isPreview: shared[previewKey] === true },
  }).then((content) => (shared[earlierKey] = content));
  return shared[key];
}

/** Forgets what was read, so that the next reader sees what the files say now. Files that are the same are not parsed again. */
export function forgetContent(): void {
  shared[key] = undefined;
}
