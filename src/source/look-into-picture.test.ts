import sharp from 'sharp';
import { expect, test } from 'vitest';
import { lookIntoPicture } from './look-into-picture.ts';
import { mostBytes } from './picture-facts.ts';

const noise = sharp({
  create: {
    width: 120,
    height: 80,
    channels: 3,
    background: '#888',
    noise: { type: 'gaussian', mean: 128, sigma: 30 },
  },
});
const frames = ['#111', '#888', '#eee'].map(
  (background) => ({ create: { width: 60, height: 40, channels: 3, background } }) as const,
);
const pages = await Promise.all(frames.map((frame) => sharp(frame).png().toBuffer()));

const made: Readonly<Record<string, Buffer>> = {
  png: await noise.clone().png().toBuffer(),
  'interlaced png': await noise.clone().png({ progressive: true }).toBuffer(),
  '16-bit png': await noise.clone().toColourspace('rgb16').png().toBuffer(),
  jpeg: await noise.clone().jpeg().toBuffer(),
  'progressive jpeg': await noise.clone().jpeg({ progressive: true }).toBuffer(),
  'cmyk jpeg': await noise.clone().toColourspace('cmyk').jpeg().toBuffer(),
  webp: await noise.clone().webp().toBuffer(),
  gif: await noise.clone().gif().toBuffer(),
  avif: await noise.clone().avif({ effort: 0 }).toBuffer(),
};
const rows = Object.entries(made);

test.each(rows)('a whole %s is whole, with its size', async (name, bytes) => {
  expect(await lookIntoPicture(bytes)).toEqual({
    bytes: bytes.length,
    format: name.split(' ').at(-1),
    width: 120,
    height: 80,
    isWhole: true,
    code: [],
  });
});

test.each(rows)('a %s of which the end was not copied is not whole', async (_, bytes) => {
  for (const part of [0.98, 0.5])
    expect(await lookIntoPicture(bytes.subarray(0, bytes.length * part))).toMatchObject({ isWhole: false });
});

test.each(rows)('what a telephone writes behind a %s does no harm', async (_, bytes) => {
  expect(await lookIntoPicture(Buffer.concat([bytes, Buffer.alloc(4000, 7)]))).toMatchObject({ isWhole: true });
});

test('a picture that moves is whole, and counts all its frames', async () => {
  const bytes = await sharp(pages, { join: { animated: true } })
    .gif()
    .toBuffer();
  expect(await lookIntoPicture(bytes)).toMatchObject({ format: 'gif', width: 60, height: 120, isWhole: true });
});

test('a picture of 60 megapixels is measured and not unpacked', async () => {
  const bytes = await sharp({ create: { width: 10_000, height: 6000, channels: 3, background: '#888' } })
    .png()
    .toBuffer();
  // The end is gone, and nobody looks.
  expect(await lookIntoPicture(bytes.subarray(0, bytes.length / 2))).toMatchObject({
    width: 10_000,
    height: 6000,
    isWhole: true,
  });
});

test('of a file that is too heavy only the format is told', async () => {
  expect(await lookIntoPicture(made['png']?.subarray(0, 4000) ?? Buffer.of(), mostBytes + 1)).toEqual({
    bytes: mostBytes + 1,
    format: 'png',
    width: null,
    height: null,
    isWhole: true,
    code: [],
  });
});

const svg = (attributes: string, body = '<rect width="5" height="5"/>'): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${body}</svg>`);

test('a drawing has the size that it says, and what code it carries', async () => {
  expect(await lookIntoPicture(svg('viewBox="0 0 480 560"'))).toMatchObject({ width: 480, height: 560, isWhole: true });
  expect(await lookIntoPicture(svg('width="9" height="9"', '<script/>'))).toMatchObject({
    width: 9,
    code: ['a script'],
  });
  expect(await lookIntoPicture(svg('class="map"'))).toMatchObject({ width: null, height: null, isWhole: true });
});

test('a drawing that is no XML is not whole', async () => {
  expect(await lookIntoPicture(svg('viewBox="0 0 9 9"').subarray(0, -4))).toMatchObject({ isWhole: false });
  expect(await lookIntoPicture(svg('viewBox="0 0 9 9"', '<text>A & B&nbsp;</text>'))).toMatchObject({ isWhole: false });
});

test('bytes that are no picture are looked at no further', async () => {
  expect(await lookIntoPicture(Buffer.of())).toMatchObject({ bytes: 0, format: null });
  expect(await lookIntoPicture(Buffer.from('A map'))).toMatchObject({ bytes: 5, format: null, isWhole: true });
});
