import { expect, test } from 'vitest';
import { formatOf, isPictureName, textOfSvg } from './picture-format.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const boxes = (brands: string): Buffer =>
  Buffer.concat([Buffer.from([0, 0, 0, 8 + brands.length]), bytes(`ftyp${brands}`)]);

test.each<[name: string, bytes: Buffer, format: string | null]>([
  ['a PNG', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'png'],
  ['a JPEG', bytes('\xff\xd8\xff\xe1..Exif'), 'jpeg'],
  ['a GIF', bytes('GIF89a..'), 'gif'],
  ['a WebP', bytes('RIFF\x10\0\0\0WEBPVP8 '), 'webp'],
  ['a sound in the same wrapping', bytes('RIFF\x10\0\0\0WAVEfmt '), null],
  ['a TIFF from either kind of machine', bytes('MM\0*'), 'tiff'],
  ['a BMP', bytes('BM....'), 'bmp'],
  ['a PDF', bytes('%PDF-1.7'), 'pdf'],
  ['an iPhone’s photo', boxes('heic\0\0\0\0mif1MiHBheic'), 'heic'],
  ['an iPhone’s photo that names the family first', boxes('mif1\0\0\0\0mif1heix'), 'heic'],
  ['another telephone’s photo', boxes('mif1\0\0\0\0mif1'), 'heif'],
  ['an AVIF, which names the same family', boxes('mif1\0\0\0\0avifmif1miaf'), 'avif'],
  ['a film', boxes('qt  \0\0\0\0qt  '), 'film'],
  ['plain words', bytes('A map of the ward.'), null],
  ['nothing', bytes(''), null],
  ['three bytes', bytes('\xff\xd8'), null],
])('%s is known by its bytes', (_, content, format) => {
  expect(formatOf(content)).toBe(format);
});

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';

test.each([
  drawing,
  `\ufeff${drawing}`,
  `<?xml version="1.0"?>\n<!-- Created with Inkscape -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${drawing}`,
  `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]><svg xmlns="&ns;"/>`,
  '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>',
])('%j is a drawing', (text) => {
  expect(formatOf(Buffer.from(text))).toBe('svg');
});

test('a drawing in UTF-16 is one, and can be read', () => {
  const wide = Buffer.from(`\ufeff${drawing}`, 'utf16le');
  expect(formatOf(wide)).toBe('svg');
  expect(textOfSvg(wide)).toBe(drawing);
});

test.each([
  // Copied out of a web page, it lost the name by which browsers know it.
  '<svg viewBox="0 0 1 1"/>',
  `<!doctype html><html><body>${drawing}</body></html>`,
  `Draw ${drawing}`,
])('%j is no drawing that a browser shows by itself', (text) => {
  expect(formatOf(Buffer.from(text))).toBeNull();
});

test('a picture’s name ends like one, in any case', () => {
  expect(['a.png', 'a.JPG', 'a/b.heic', 'a.svg', 'a.pdf'].every(isPictureName)).toBe(true);
  expect(['a.docx', 'png', 'a.png.txt', 'a.mp4', 'a.md'].some(isPictureName)).toBe(false);
});
