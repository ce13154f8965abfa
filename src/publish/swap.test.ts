import { access, chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dropStage, mendSwap, openStage, swapIn } from './swap.ts';

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  out = join(folder, 'dist');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function layOld(place = out): Promise<void> {
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'index.html'), 'old');
}
const says = (place = out): Promise<string> => readFile(join(place, 'index.html'), 'utf8');

test('the new site takes the place of the old one, and nothing lies beside it', async () => {
  await layOld();
  await writeFile(join(out, 'gone.html'), 'only in the old site');
  const stage = await openStage(out);
  await writeFile(join(stage.next, 'index.html'), 'new');
  await swapIn(stage);
  expect(await says()).toBe('new');
  expect(await readdir(out)).toEqual(['index.html']);
  expect(await readdir(folder)).toEqual(['dist']);
});

test('a first site needs no old one', async () => {
  const stage = await openStage(join(folder, 'deep', 'er', 'dist'));
  await writeFile(join(stage.next, 'index.html'), 'new');
  await swapIn(stage);
  expect(await says(join(folder, 'deep', 'er', 'dist'))).toBe('new');
});

test('the old site stays while the new one is made, and when that fails', async () => {
  await layOld();
  const stage = await openStage(out);
  await writeFile(join(stage.next, 'index.html'), 'half');
  expect(await says()).toBe('old');
  await dropStage(stage);
  expect(await says()).toBe('old');
  expect(await readdir(folder)).toEqual(['dist']);
});

test('a swap that was interrupted between its renames is undone', async () => {
  await layOld(join(folder, '.dist.previous'));
  await layOld(join(folder, '.dist.next'));
  await mendSwap(out);
  expect(await says()).toBe('old');
  expect(await readdir(folder)).toEqual(['dist']);
});

test('a swap that was interrupted after its renames is finished', async () => {
  await layOld(join(folder, '.dist.previous'));
  await layOld();
  await writeFile(join(out, 'index.html'), 'new');
  await mendSwap(out);
  expect(await says()).toBe('new');
  expect(await readdir(folder)).toEqual(['dist']);
});

test('the next build mends an interrupted swap before it begins', async () => {
  await layOld(join(folder, '.dist.previous'));
  await openStage(out);
  expect(await says()).toBe('old');
});

test('a half-made site of an earlier try is not built upon', async () => {
  const { next } = await openStage(out);
  await writeFile(join(next, 'left-over.html'), '');
  expect(await readdir((await openStage(out)).next)).toEqual([]);
});

test('a folder that holds something else than a site is never replaced', async () => {
  await mkdir(out);
  await writeFile(join(out, 'thesis.odt'), 'years of work');
  await expect(openStage(out)).rejects.toThrow(
    `${out} holds something else than a site, and would be replaced. Give an empty folder or a new name with --out DIR.`,
  );
  expect(await readdir(out)).toEqual(['thesis.odt']);
  expect(await readdir(folder)).toEqual(['dist']);
});

test('a file is never replaced', async () => {
  await writeFile(out, 'a file');
  await expect(openStage(out)).rejects.toThrow(
    `${out} is a file, but the site has to be a folder. Give it with --out DIR.`,
  );
  await access(out);
  expect(await readdir(folder)).toEqual(['dist']);
});

test('an output that cannot be made is one sentence', async () => {
  await writeFile(out, 'a file');
  await expect(openStage(join(out, 'site'))).rejects.toThrow(
    `Nothing can be written beside ${join(out, 'site')}. Check who may write in ${out}.`,
  );
});

test('everyone may read a finished site, whatever the umask that it was built with', async () => {
  const mode = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8);
  const stage = await openStage(out);
  await mkdir(join(stage.next, 'workshops'), { mode: 0o700 });
  await writeFile(join(stage.next, 'workshops/index.html'), '', { mode: 0o600 });
  await writeFile(join(stage.next, 'index.html'), '');
  // A group that may write keeps that.
  await chmod(join(stage.next, 'index.html'), 0o664);
  await chmod(stage.next, 0o770);
  await swapIn(stage);
  expect(
    await Promise.all(['', 'workshops', 'workshops/index.html', 'index.html'].map((path) => mode(join(out, path)))),
  ).toEqual(['775', '755', '644', '664']);
});

test('where the new site cannot take the place, the old one goes back', async () => {
  await layOld();
  const stage = await openStage(out);
  // No folder can be moved into itself.
  await expect(swapIn({ ...stage, next: folder })).rejects.toThrow('EINVAL');
  expect(await says()).toBe('old');
  await dropStage(stage);
  expect(await readdir(folder)).toEqual(['dist']);
});
