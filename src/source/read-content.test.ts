import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { whole, type World } from '../checks/test-kit.ts';
import { asText } from '../report/as-text.ts';
import { readContent } from './read-content.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function lay(files: World, root = folder): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(root, name, '..'), { recursive: true });
    await writeFile(join(root, name), content);
  }
}

test('a folder on disk is read whole, without hidden files and the guide', async () => {
  await lay({
    ...whole,
    'README.md': 'The guide.',
    '.git/notes.md': 'Hidden.',
    'workshops/01-networks/map.png': 'bytes',
  });
  const content = await readContent(folder);
  expect(content.files).toBe(4);
  expect(content.paths).toEqual([
    'programme.yaml',
    'workshops/01-networks/catch-up.mdx',
    'workshops/01-networks/index.mdx',
    'workshops/01-networks/officer.md',
    'workshops/01-networks/map.png',
  ]);
  expect(content.faults()).toEqual([]);
});

test('reports name the folder as it was called', async () => {
  await lay({ 'notes.md': 'Mine.' }, join(folder, 'two'));
  await symlink(join(folder, 'two'), join(folder, 'link'));
  const reported = async (way: string): Promise<string[]> =>
    (await readContent(join(folder, way))).faults().map(({ file }) => file);
  expect(await reported('two')).toEqual(['two/notes.md']);
  expect(await reported('link/../two/')).toEqual(['two/notes.md']);
  expect(await reported('link')).toEqual(['link/notes.md']);
});

test('a folder that is missing, or is a file, is one sentence', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(readContent(join(folder, 'nowhere'))).rejects.toThrow(
    `There is no folder ${join(folder, 'nowhere')}. Give the content folder with --content DIR.`,
  );
  await expect(readContent(join(folder, 'file'))).rejects.toThrow(
    `${join(folder, 'file')} is a file, but the content has to be a folder. Give it with --content DIR.`,
  );
});

test('an empty folder is read, and reported by a check', async () => {
  expect(asText(checkContent(await readContent(folder)))).toContain(
    'This folder is empty, so there is nothing to build.',
  );
});
