import { readFile, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { spellRefusal } from './refusal.ts';
import { saveNewFiles } from './save-new-files.ts';
import { onDisk, pathsIn } from './test-kit.ts';

const draft = (path: string) => ({ path, text: `This is ${path}.\n` });

async function save(content: string, ...paths: string[]): Promise<string> {
  const refusal = await saveNewFiles({ root: content, name: 'content' }, paths.map(draft));
  return refusal ? spellRefusal(refusal) : 'saved';
}

test('files and the folders that they need are made', async () => {
  const content = await onDisk({});
  expect(await save(content, 'workshops/01-tea/index.mdx', 'workshops/01-tea/officer.md')).toBe('saved');
  expect(await pathsIn(content)).toEqual(['workshops/01-tea/index.mdx', 'workshops/01-tea/officer.md']);
  expect(await readFile(join(content, 'workshops/01-tea/officer.md'), 'utf8')).toBe(
    'This is workshops/01-tea/officer.md.\n',
  );
});

test('a file that is there is never overwritten, and nothing is written beside it', async () => {
  const content = await onDisk({ 'tea/officer.md': 'Mine.' });
  expect(await save(content, 'tea/index.mdx', 'tea/officer.md')).toBe(
    'content/tea/officer.md\n  This file is there already.\n  Fix: move it away, or choose another title.\n\nNothing was written.',
  );
  expect(await pathsIn(content)).toEqual(['tea/officer.md']);
  expect(await readFile(join(content, 'tea/officer.md'), 'utf8')).toBe('Mine.');
});

test('where the second file cannot be written, the first and its new folders are taken away again', async () => {
  const content = await onDisk({ blocked: 'A file where a folder should be.', 'kept/old.md': 'Old.' });
  expect(await save(content, 'kept/new/deep/index.mdx', 'blocked/officer.md')).toMatch(
    /^content\/blocked\/officer\.md\n {2}This file cannot be written \(E\w+\)\.\n {2}Fix: check who may write in its folder\./,
  );
  expect(await pathsIn(content)).toEqual(['blocked', 'kept/old.md']);
  expect(await readdir(join(content, 'kept'))).toEqual(['old.md']);
});

test('what cannot be seen and is there all the same, such as a link to nothing, is not written through', async () => {
  const content = await onDisk({});
  await symlink(join(content, 'nowhere.md'), join(content, 'index.mdx'));
  expect(await save(content, 'index.mdx')).toMatch(/^content\/index\.mdx\n {2}This file is there already\./);
  expect(await pathsIn(content)).toEqual([]);
});
