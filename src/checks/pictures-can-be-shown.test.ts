import sharp from 'sharp';
import { expect, test } from 'vitest';
import { mostBytes } from '../source/picture-facts.ts';
import { module, officer, reportOn, reportOnPictures, text, whole, type SavedWorld } from './test-kit.ts';

const still = sharp({ create: { width: 90, height: 60, channels: 3, background: '#0f5c63' } });
const png = await still.clone().png().toBuffer();
const jpeg = await still.clone().jpeg().toBuffer();
const heic = Buffer.from('\0\0\0\x1cftypheic\0\0\0\0mif1heic....', 'latin1');
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="5" height="5"/></svg>');

const folder = 'workshops/01-networks';
const withPicture = (name: string, bytes: Buffer | string, more: SavedWorld = {}): Promise<string> =>
  reportOnPictures({
    ...whole,
    [`${folder}/catch-up.mdx`]: `${module()}\n![A stall in the rain](./${name})\n`,
    [`${folder}/${name}`]: bytes,
    ...more,
  });
const fine = '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.';

test('an iPhone’s photo is reported once, with its new name', async () => {
  expect(await withPicture('IMG_2034.HEIC', heic)).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  pictures-can-be-shown
      IMG_2034.HEIC is a photo as iPhones save it (HEIC), which pages cannot show.
      Fix: save it as JPEG, called img-2034.jpg, and write that name here.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('an iPhone’s photo that was only renamed is reported', async () => {
  expect(await withPicture('stall.jpg', heic)).toContain(
    'stall.jpg is a photo as iPhones save it (HEIC), whatever its name says, which pages cannot show.\n  Fix: save it as JPEG under the same name.',
  );
});

test.each<[name: string, bytes: Buffer | string, said: string]>([
  [
    'old.tiff',
    await still.clone().tiff().toBuffer(),
    'old.tiff is a TIFF, which pages cannot show.\n  Fix: save it as JPEG, called old.jpg,',
  ],
  [
    'old.bmp',
    Buffer.from('BM..'),
    'old.bmp is a BMP, which pages cannot show.\n  Fix: save it as PNG, called old.png,',
  ],
  [
    'plan.pdf',
    Buffer.from('%PDF-1.7'),
    'plan.pdf is a PDF, which pages cannot show.\n  Fix: save the part that matters as PNG',
  ],
  ['clip.mp4', '', 'clip.mp4 is a film, which pages cannot show.\n  Fix: put a still picture of it here'],
  ['slides.pptx', '', 'slides.pptx is no picture.\n  Fix: save what it shows as PNG or JPEG'],
  ['words.png', Buffer.from('A map of the ward.'), 'words.png holds no picture that pages can show'],
  ['empty.png', Buffer.of(), 'empty.png is empty.\n  Fix: save or copy the picture here again.'],
  ['half.jpg', jpeg.subarray(0, -30), 'half.jpg is damaged, or only a part of it was copied.'],
  ['half.svg', svg.subarray(0, -9), 'half.svg is damaged, or only a part of it was copied.'],
  ['photo.jfif', jpeg, 'photo.jfif is a JPEG, but its name says otherwise.\n  Fix: rename it to photo.jpg,'],
  ['photo.heic', jpeg, 'photo.heic is a JPEG, but its name says otherwise.\n  Fix: rename it to photo.jpg,'],
  [
    'drawing.png',
    svg,
    'drawing.png is a drawing (SVG), but its name says otherwise.\n  Fix: rename it to drawing.svg,',
  ],
  ['drawing.svg', png, 'drawing.svg is a PNG, but its name says otherwise.\n  Fix: rename it to drawing.png,'],
  [
    'sizeless.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect width="500" height="5"/></svg>'),
    'sizeless.svg does not say how large it is, so a page shows some part of it.',
  ],
  ['heavy.png', Buffer.concat([png, Buffer.alloc(mostBytes + 3e6)]), 'heavy.png has 23.1 MB; a picture may have 20.'],
])('%s is reported where it is shown, once', async (name, bytes, said) => {
  const report = await withPicture(name, bytes);
  expect(report).toContain('catch-up.mdx:22:1  pictures-can-be-shown');
  expect(report).toContain(said);
  expect(report).toContain('1 problem in 1 of 4 files.');
});

test('a picture that no tablet could unpack is reported, with its megapixels', async () => {
  const huge = await sharp({ create: { width: 10_000, height: 6000, channels: 3, background: '#888' } })
    .png()
    .toBuffer();
  expect(await withPicture('huge.png', huge)).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  pictures-can-be-shown
      huge.png has 60 megapixels; a picture may have 50.
      Fix: save it smaller: 2,000 pixels are wide enough for every page.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('one damaged picture on three pages is one problem, at the first, with the others', async () => {
  const picture = '![A stall in the rain](./half.png)\n';
  expect(
    await withPicture('half.png', png.subarray(0, -30), {
      [`${folder}/officer.md`]: `${officer}\n${picture}\n${picture}`,
    }),
  ).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  pictures-can-be-shown
      half.png is damaged, or only a part of it was copied.
      Fix: save or copy the picture here again.
      See also content/workshops/01-networks/officer.md:8 (it is shown here too)
      See also content/workshops/01-networks/officer.md:10 (it is shown here too)

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test.each<[name: string, bytes: Buffer]>([
  ['stall.png', png],
  ['stall.jpeg', jpeg],
  ['stall.svg', svg],
  ['a-png-called.jpg', png],
  ['a-jpeg-called.png', jpeg],
  ['stall.gif', await still.clone().gif().toBuffer()],
  ['stall.webp', await still.clone().webp().toBuffer()],
  ['stall.avif', await still.clone().avif({ effort: 0 }).toBuffer()],
  ['for-print.jpg', await still.clone().toColourspace('cmyk').jpeg().toBuffer()],
  ['deep.png', await still.clone().toColourspace('rgb16').png().toBuffer()],
])('%s is fine', async (name, bytes) => {
  expect(await withPicture(name, bytes)).toBe(fine);
});

test('a picture that no page shows is not judged, and neither is one that nobody looked into', async () => {
  expect(await reportOnPictures({ ...whole, [`${folder}/half.png`]: png.subarray(0, -30) })).toBe(fine);
  expect(
    reportOn({ ...whole, [`${folder}/catch-up.mdx`]: `${module()}\n![A map](./a.heic)\n`, [`${folder}/a.heic`]: '' }),
  ).toBe(fine);
});
