import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mostBytes } from './picture-facts.ts';
import { readPictures } from './read-pictures.ts';

const png = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#888' } })
  .png()
  .toBuffer();

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pictures-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('pictures in any folder are looked into, and other files are not', async () => {
  await mkdir(join(root, 'deep'));
  await writeFile(join(root, 'deep/map.png'), png);
  await writeFile(join(root, 'empty.jpg'), '');
  await writeFile(join(root, 'handout.docx'), 'PK');
  const facts = await readPictures(root, ['deep/map.png', 'empty.jpg', 'handout.docx']);
  expect([...facts.keys()].sort()).toEqual(['deep/map.png', 'empty.jpg']);
  expect(facts.get('deep/map.png')).toMatchObject({ format: 'png', width: 30, height: 20, isWhole: true });
  expect(facts.get('empty.jpg')).toMatchObject({ bytes: 0, format: null });
});

test('a file that cannot be opened says so, and one that went away says nothing', async () => {
  await mkdir(join(root, 'folder.png'));
  const facts = await readPictures(root, ['folder.png', 'gone.png']);
  expect([...facts]).toEqual([
    ['folder.png', { bytes: null, format: null, width: null, height: null, isWhole: false, code: [] }],
  ]);
});

test('a picture that changed is looked into again', async () => {
  const file = join(root, 'map.png');
  await writeFile(file, png);
  expect((await readPictures(root, ['map.png'])).get('map.png')?.isWhole).toBe(true);
  await writeFile(file, png.subarray(0, -30));
  expect((await readPictures(root, ['map.png'])).get('map.png')?.isWhole).toBe(false);
  // Other bytes of the same number, a second later.
  await writeFile(file, Buffer.alloc(png.length - 30, 1));
  await utimes(file, new Date(), new Date(Date.now() + 1000));
  expect((await readPictures(root, ['map.png'])).get('map.png')?.format).toBeNull();
});

test('of a file that is too heavy the format is told, and how heavy it is', async () => {
  await writeFile(join(root, 'heavy.png'), Buffer.concat([png, Buffer.alloc(mostBytes)]));
  expect((await readPictures(root, ['heavy.png'])).get('heavy.png')).toMatchObject({
    bytes: png.length + mostBytes,
    format: 'png',
    width: null,
  });
});
