import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesBelow } from './files.ts';
import { dropUnusedPictures } from './unused-pictures.ts';

let folder: string;
const write = async (path: string, text = ''): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a photo’s original, which no page shows, does not leave the house', async () => {
  await write(
    'a.html',
    '<img src="assets/map.Bx-_1.jpg" srcset="assets/map.Bx-_2.webp 480w, assets/map.Bx-_3.webp 960w">',
  );
  await write('deep/b.html', '<img src="../assets/drawing.C_9.svg">');
  await write('assets/style.css', '.logo { background: url(logo.D.png) }');
  for (const name of [
    'map.Bx.jpg',
    'map.Bx-_1.jpg',
    'map.Bx-_2.webp',
    'map.Bx-_3.webp',
    'drawing.C_9.svg',
    'logo.D.png',
    'font.woff2',
  ])
    await write(`assets/${name}`);
  await dropUnusedPictures(folder);
  expect(await filesBelow(folder)).toEqual([
    'a.html',
    'assets/drawing.C_9.svg',
    'assets/font.woff2',
    'assets/logo.D.png',
    'assets/map.Bx-_1.jpg',
    'assets/map.Bx-_2.webp',
    'assets/map.Bx-_3.webp',
    'assets/style.css',
    'deep/b.html',
  ]);
});

test('pictures elsewhere, such as a browser’s icon, are left alone', async () => {
  await write('favicon.png');
  await dropUnusedPictures(folder);
  expect(await filesBelow(folder)).toEqual(['favicon.png']);
});
