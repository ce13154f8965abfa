import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderIn } from './working-files.ts';

let root: string;
let cache: string;
let site: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'working-'));
  cache = join(root, 'node_modules/.cache/site');
  site = join(root, 'site');
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Encodes a picture as Astro does: what the cache has is taken for whole. */
async function render(folder: string): Promise<void> {
  const cached = join(cache, 'assets/melon.webp');
  const known = await readFile(cached, 'utf8').catch(() => undefined);
  await mkdir(join(cache, 'assets'), { recursive: true });
  await writeFile(cached, known ?? 'a whole melon');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'melon.webp'), known ?? 'a whole melon');
}
const take = (folder: string): Promise<void> => cp(folder, site, { recursive: true });
const melon = (): Promise<string> => readFile(join(site, 'melon.webp'), 'utf8');

test('half a picture that a build left in the cache when it was cut off reaches no site', async () => {
  const cutOff = renderIn(
    root,
    async () => {
      await mkdir(join(cache, 'assets'), { recursive: true });
      await writeFile(join(cache, 'assets/melon.webp'), 'half a me');
      throw new Error('The plug was pulled.');
    },
    take,
  );
  await expect(cutOff).rejects.toThrow('The plug was pulled.');
  await renderIn(root, render, take);
  expect(await melon()).toBe('a whole melon');
});

test('what a finished build left in the cache is used again, and nothing else stays there', async () => {
  await renderIn(root, render, take);
  expect(await readdir(cache)).toEqual(['assets']);
  await writeFile(join(cache, 'assets/melon.webp'), 'the melon of the cache');
  await renderIn(root, render, take);
  expect(await melon()).toBe('the melon of the cache');
});
