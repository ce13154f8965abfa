import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { beginSite } from './new-site.ts';

let old: string;
let next: string;
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  old = join(folder, 'old');
  next = join(folder, 'next');
  await mkdir(join(old, 'a'), { recursive: true });
  await writeFile(join(old, 'a/same.html'), 'as it was');
  await writeFile(join(old, 'a/other.html'), 'as it was');
});
const say = (folder: string, path: string): Promise<string> => readFile(join(folder, path), 'utf8');
const inode = async (folder: string, path: string): Promise<number> => (await stat(join(folder, path))).ino;

test('what the old site has with the same words is the same file, and all else is new', async () => {
  const { write } = beginSite(next, old);
  write('a/same.html', 'as it was');
  write('a/other.html', 'otherwise');
  write('a/b/new.html', 'as it was');
  expect(await inode(next, 'a/same.html')).toBe(await inode(old, 'a/same.html'));
  expect(await inode(next, 'a/other.html')).not.toBe(await inode(old, 'a/other.html'));
  expect(await say(next, 'a/other.html')).toBe('otherwise');
  expect(await say(next, 'a/b/new.html')).toBe('as it was');
});

test('what is written again never reaches the old site', async () => {
  const { write } = beginSite(next, old);
  write('a/same.html', 'as it was');
  write('a/same.html', 'changed at the end');
  expect([await say(next, 'a/same.html'), await say(old, 'a/same.html')]).toEqual(['changed at the end', 'as it was']);
});

test('without an old site, files are written', async () => {
  beginSite(next, join(old, 'nowhere')).write('a/same.html', new TextEncoder().encode('ä'));
  expect(await say(next, 'a/same.html')).toBe('ä');
});
