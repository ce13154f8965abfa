import { realpath } from 'node:fs/promises';
import { councilAsked } from './council-asked.ts';
import { readChangedContent, type AllContent } from './read-content.ts';
import { ContentFolderError } from './content-folder.ts';
import { ofProcess } from './content-of-process.ts';

/** Tells Astro's side which folder to read. The environment reaches both copies, and child processes. */
export function useContentFolder(folder: string): void {
  process.env['CONTENT_FOLDER'] = folder;
  ofProcess.now = undefined;
  ofProcess.earlier = undefined;
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
  ofProcess.hasLines = true;
  ofProcess.now = undefined;
}

/** The content of this process, read and rendered once. */
export function sharedContent(): Promise<AllContent> {
  ofProcess.now ??= readChangedContent(asked(), {
    earlier: ofProcess.earlier,
    pages: { council: councilAsked(), isPreview: ofProcess.hasLines === true },
  }).then((content) => (ofProcess.earlier = content));
  return ofProcess.now;
}

/** Forgets what was read, so that the next reader sees what the files say now. Files that are the same are not parsed again. */
export function forgetContent(): void {
  ofProcess.now = undefined;
}
