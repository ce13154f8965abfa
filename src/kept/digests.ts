import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../publish/files.ts';
import type { ContentFolder } from '../source/content-folder.ts';

export const sha256 = (bytes: string | Uint8Array): string => hash('sha256', bytes);

/** One digest for many files: it changes whenever one comes, goes, is renamed or says something else. */
export const filesDigest = (files: readonly (readonly [path: string, bytes: Uint8Array])[]): string =>
  sha256(JSON.stringify(files.map(([path, bytes]) => [path, sha256(bytes)]).sort()));

/** The digest of everything that an edition of the content consists of. */
export async function contentDigest({ root, texts, others, origins }: ContentFolder): Promise<string> {
  const pictures = others.map(async (path) => [path, await readFile(join(root, origins?.get(path) ?? path))] as const);
  return filesDigest([...texts.map(({ path, bytes }) => [path, bytes] as const), ...(await Promise.all(pictures))]);
}

const project = fileURLToPath(new URL('../../', import.meta.url));

/** What decides how a page comes out, beside the content: the code, its settings and the packages that it uses. */
export async function codeDigest(): Promise<string> {
  const below = async (folder: string): Promise<string[]> =>
    (await filesBelow(join(project, folder))).map((path) => `${folder}/${path}`);
  const paths = [
    ...(await below('src')).filter((path) => !/\.test\.ts$|\/test-kit\.ts$/.test(path)),
    ...(await below('public')),
    'astro.config.mjs',
    'package-lock.json',
  ];
  return filesDigest(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(project, path))] as const)),
  );
}
