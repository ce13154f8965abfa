import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { seatOf } from '../programme/kinds.ts';
import { isMarkdownKind, markdownKinds, type MarkdownKind } from '../programme/schema.ts';
import { schemaFile } from './json-schemas.ts';
import { kindFileName } from './kind-words.ts';

const folder = '.astro/collections';
// Astro writes schemas of its own beside these, one for each collection, of what it keeps of an entry.
const collectionOf = (kind: MarkdownKind): string => `frontmatter-${kindFileName(kind)}`;

/**
 * The form in which Astro's language server looks a file up: its address, decoded and in lower case.
 * What Astro itself writes is not decoded, so that a folder with a space in its name gets no help.
 */
const addressOf = (path: string): string => decodeURIComponent(pathToFileURL(path).href).toLowerCase();

/**
 * What an editor needs to help with frontmatter: which page holds which fields. Path below the
 * project's folder to text. `paths` are files below `content`, an absolute folder.
 */
export function editorFiles(content: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const entries = paths.flatMap((path) => {
    const kind = seatOf(path)?.kind;
    return kind && isMarkdownKind(kind) ? [[addressOf(join(content, path)), collectionOf(kind)] as const] : [];
  });
  const collections = {
    collections: markdownKinds.map((kind) => ({ hasSchema: true, name: collectionOf(kind) })),
    entries: Object.fromEntries(entries),
  };
  return new Map([
    ...markdownKinds.map((kind) => [`${folder}/${collectionOf(kind)}.schema.json`, schemaFile(kind)] as const),
    [`${folder}/collections.json`, `${JSON.stringify(collections, null, 2)}\n`],
  ]);
}

/**
 * Writes the editor's files into the project's folder, those that have changed. Content elsewhere is
 * not in the editor's window and leaves them as they are. Both folders are absolute.
 */
export async function writeEditorFiles(project: string, content: string): Promise<void> {
  if (!content.startsWith(join(project, sep))) return;
  const paths = (await readdir(content, { recursive: true })).map((path) => path.replaceAll('\\', '/')).sort();
  for (const [path, text] of editorFiles(content, paths)) {
    const file = join(project, path);
    if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
