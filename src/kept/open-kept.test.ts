import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyOf, openKept } from './open-kept.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const open = () => openKept<string>('names', pathToFileURL(`${folder}/`));
const file = (): string => join(folder, 'names.json');

test('what one run keeps the next one has, and what no run asks for any more is forgotten', async () => {
  const first = await open();
  first.set('a', 'Ann');
  first.set('b', 'Bob');
  await first.save();
  const second = await open();
  expect([second.get('a'), second.get('b'), second.get('c')]).toEqual(['Ann', 'Bob', undefined]);
  const third = await open();
  third.get('a');
  await third.save();
  expect((await open()).get('b')).toBeUndefined();
  expect((await open()).get('a')).toBe('Ann');
});

test('what another version of the code has kept is not taken', async () => {
  const first = await open();
  first.set('a', 'Ann');
  await first.save();
  const kept = await readFile(file(), 'utf8');
  await writeFile(file(), kept.replace(/"code":"./, '"code":"x'));
  expect((await open()).get('a')).toBeUndefined();
});

test('a file that was cut off is as none, and half-written ones go', async () => {
  await writeFile(file(), '{"code":"1","kept":[["a","An');
  await writeFile(`${file()}.999`, 'half');
  const kept = await open();
  expect(kept.get('a')).toBeUndefined();
  kept.set('a', 'Ann');
  await kept.save();
  expect(await readdir(folder)).toEqual(['names.json']);
  expect((await open()).get('a')).toBe('Ann');
});

test('where nothing can be written, nothing is kept and nothing fails', async () => {
  await writeFile(join(folder, 'file'), '');
  await chmod(folder, 0o555);
  const kept = await openKept<string>('names', pathToFileURL(`${folder}/file/`));
  kept.set('a', 'Ann');
  await kept.save();
  expect((await open()).get('a')).toBeUndefined();
});

test('a key tells apart what differs in any part', () => {
  expect(new Set([keyOf('a', 'b'), keyOf('ab'), keyOf('a', undefined), keyOf('a', { b: 1 })]).size).toBe(4);
  expect(keyOf('a', { b: [1] })).toBe(keyOf('a', { b: [1] }));
});
