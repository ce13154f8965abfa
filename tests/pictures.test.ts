import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow } from '../src/publish/files.ts';
import { copyOf, run, scratch } from './kit/run.ts';

// As Inkscape writes it: the first tag alone is longer than many programs look.
const drawing = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg
   width="210mm"
   height="105mm"
   viewBox="0 0 210 105"
   sodipodi:docname="beds.svg"
   inkscape:export-filename="${'a-long-way-to-a-folder/'.repeat(40)}beds.png"
   xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
   xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
   xmlns="http://www.w3.org/2000/svg"><rect width="90" height="60" /></svg>`;

/** A photo that was taken upright in a garden, by a telephone that remembers where. */
const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: '#7a9' } })
    .withExif({
      IFD0: { Artist: 'Tom Trainer' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 7/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

const shown = [
  '',
  '![Two beds, drawn](./beds.svg "Before the harvest")',
  '',
  '![A melon, held upright](./held.jpg)',
  '',
  '![decorative](./melon.png)',
  '',
].join('\n');

const pages = ['workshops/gardens/melons.html', 'workshops/gardens/catch-up.html'];

let place: Awaited<ReturnType<typeof scratch>>;
let out: string;
const picturesOf = async (page: string): Promise<string[]> =>
  (await readFile(join(out, page), 'utf8')).match(/<img[^>]*>/g) ?? [];
const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

beforeAll(async () => {
  place = await scratch();
  out = join(place.folder, 'site');
  const folder = await copyOf('two', join(place.folder, 'my programme'));
  const workshop = join(folder, 'workshops/1-gardens');
  await writeFile(join(workshop, 'beds.svg'), drawing);
  await writeFile(join(workshop, 'held.jpg'), await photo());
  await writeFile(join(workshop, 'Thumbs.db'), 'Windows was here');
  for (const file of ['melons.md', 'catch-up.mdx']) await appendFile(join(workshop, file), shown);
  expect(await run('build', ['--content', folder, '--out', out])).toMatchObject({ status: 0, stderr: '' });
});
afterAll(() => place.remove());

test.each(pages)('a drawing is a plain picture on %s, with its size and its own file', async (page) => {
  const tag = (await picturesOf(page)).find((own) => own.includes('Two beds')) ?? '';
  expect(Number(attribute(tag, 'width')) / Number(attribute(tag, 'height'))).toBeCloseTo(2, 1);
  expect(attribute(tag, 'src')).toMatch(/^\.\.\/\.\.\/assets\/beds\.[\w-]+\.svg$/);
  expect(await readFile(join(out, page, '..', attribute(tag, 'src')), 'utf8')).toBe(drawing);
});

test.each(pages)('a decorative picture is silent on %s', async (page) => {
  const tag = (await picturesOf(page)).at(-1) ?? '';
  expect(attribute(tag, 'src')).toContain('melon');
  expect(tag).toMatch(/\salt(?:=""|\s)/);
});

test.each(pages)('a photo stands upright on %s', async (page) => {
  const tag = (await picturesOf(page)).find((own) => own.includes('held upright')) ?? '';
  expect([attribute(tag, 'width'), attribute(tag, 'height')]).toEqual(['400', '600']);
  const { width, height } = await sharp(join(out, page, '..', attribute(tag, 'src'))).metadata();
  expect([width, height]).toEqual([400, 600]);
});

test('no file of the site tells where a photo was taken, or by whom', async () => {
  const files = await filesBelow(out);
  for (const path of files.filter((own) => /\.(?:jpe?g|png|webp|gif|avif)$/.test(own)))
    expect((await sharp(join(out, path)).metadata()).exif, path).toBeUndefined();
  expect(files.map((path) => basename(path))).not.toContain('Thumbs.db');
});
