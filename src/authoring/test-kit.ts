import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent, type Report } from '../checks/check-content.ts';
import { asText } from '../report/as-text.ts';
import { filesBelow } from '../publish/files.ts';
import { readContent } from '../source/read-content.ts';
import { beginDraft } from './begin-draft.ts';
import { readExisting, type ExistingContent } from './existing-content.ts';
import { readGiven } from './read-given.ts';
import { isRefusal, spellRefusal } from './refusal.ts';

/** A content folder on disk with these files, called `content`; it goes when the test ends. */
export async function onDisk(files: Readonly<Record<string, string>>): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'authoring-'));
  onTestFinished(() => rm(place, { recursive: true, force: true }));
  const content = join(place, 'content');
  await mkdir(content);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  return content;
}

/** A copy of the project's own content that a test may add to. */
export async function copyOfContent(): Promise<string> {
  const content = await onDisk({});
  await cp(new URL('../../content/', import.meta.url), content, { recursive: true });
  return content;
}

/**
 * What `npm run new` with these words says no with, or the paths of what it wrote. Whoever begins
 * many in a large folder may have read it before.
 */
export async function begin(
  content: string,
  words: readonly string[],
  kind?: string,
  existing?: ExistingContent,
): Promise<string | string[]> {
  const given = readGiven(words, kind);
  if (isRefusal(given)) return spellRefusal(given);
  const draft = await beginDraft(given, existing ?? (await readExisting(content)));
  return isRefusal(draft) ? spellRefusal(draft) : draft.files.map(({ path }) => path);
}

/** The same, for one draft of which a test wants the text. */
export async function textOf(content: string, words: readonly string[], kind?: string): Promise<string> {
  const [path] = [await begin(content, words, kind)].flat();
  return readFile(join(content, path ?? ''), 'utf8');
}

export const pathsIn = (content: string): Promise<string[]> => filesBelow(content);
export const judgeFolder = async (content: string): Promise<Report> => checkContent(await readContent(content));
export const reportOnFolder = async (content: string): Promise<string> => asText(await judgeFolder(content));
