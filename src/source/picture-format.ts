/** The endings that pictures have, whether a page can show them or not. */
const ending =
  /\.(?:a?png|jpe?g?|jfif|pjp(?:eg)?|webp|avif|gif|svgz?|heic|heif|hif|tiff?|bmp|pdf|ico|jxl|jp2|psd|eps|ai|dng)$/i;

/** Whether a file's name says that it is a picture. */
export const isPictureName = (path: string): boolean => ending.test(path);

const starts: readonly (readonly [format: string, sign: string])[] = [
  ['png', '\x89PNG\r\n\x1a\n'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['bmp', 'BM'],
  ['pdf', '%PDF-'],
];

// ISO 14496-12 and 23008-12: the brands that a file names after `ftyp`. AVIF names `mif1` too, so it comes first.
const brands: readonly (readonly [format: string, brand: RegExp])[] = [
  ['avif', /^avi[fs]$/],
  ['heic', /^he(?:ic|ix|im|is|vc|vx|vm|vs)$/],
  ['heif', /^m[is]f1$/],
  ['film', /^(?:isom|iso\d|mp4\d|qt {2}|M4V )$/],
];

function formatOfBoxes(head: Buffer): string | null {
  const text = head.toString('latin1', 8, Math.min(head.readUInt32BE(0), 256));
  const own = text.match(/[\s\S]{4}/g) ?? [];
  return brands.find(([, brand]) => own.some((name) => brand.test(name)))?.[0] ?? null;
}

/** The text of an SVG, which may be UTF-16 where its first bytes say so. */
export const textOfSvg = (bytes: Buffer): string =>
  new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(bytes);

/** What may stand above a drawing's first tag. */
const prologue = /^\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>\s*)*/i;

// Without this name browsers see no drawing, as where an SVG was copied out of a web page.
const isSvg = (text: string): boolean =>
  /^<(?:[\w.-]+:)?svg[\s>]/.test(text.replace(prologue, '')) && text.includes('http://www.w3.org/2000/svg');

/**
 * The format that bytes are in, from how they begin: a few kilobytes will do. Null where it is none
 * that a trainer may have saved a picture in.
 */
export function formatOf(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 12);
  const plain = starts.find(([, sign]) => head.startsWith(sign));
  if (plain) return plain[0];
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'webp';
  if (head.slice(4, 8) === 'ftyp') return formatOfBoxes(bytes);
  return isSvg(textOfSvg(bytes)) ? 'svg' : null;
}
