import { posix } from 'node:path';
import { mostBytes, mostPixels, type PictureFacts } from '../../source/picture-facts.ts';
import { isPictureName } from '../../source/picture-format.ts';
import { plainFileName } from './other-files.ts';

/** Why a page cannot show a file, and what helps. */
export interface PictureSlip {
  readonly fact: string;
  readonly cure: string;
  /** Whether the cure gives the file another name, so that nothing else need be said of its name. */
  readonly renames: boolean;
}

/** What browsers show and the site's tools take, with the ending that it should have. */
const shown: Readonly<Record<string, string>> = {
  png: '.png',
  jpeg: '.jpg',
  webp: '.webp',
  avif: '.avif',
  gif: '.gif',
  svg: '.svg',
};
// Among these a wrong one does no harm: browsers and the site's tools look at the bytes.
const ofPixels = new Set(['.png', '.jpg', '.jpeg', '.webp', '.avif', '.gif']);

const takesEnding = (format: string, ending: string): boolean =>
  format === 'svg' ? ending === '.svg' : ofPixels.has(ending);

const names: Readonly<Record<string, string>> = {
  png: 'a PNG',
  jpeg: 'a JPEG',
  webp: 'a WebP',
  avif: 'an AVIF',
  gif: 'a GIF',
  svg: 'a drawing (SVG)',
  heic: 'a photo as iPhones save it (HEIC)',
  heif: 'a photo as telephones save it (HEIF)',
  tiff: 'a TIFF',
  bmp: 'a BMP',
  pdf: 'a PDF',
  film: 'a film',
};

const isFilmName = (path: string): boolean => /\.(?:mp4|mov|m4v|avi|wmv|webm|mkv)$/i.test(path);
const number = (value: number): string => value.toLocaleString('en-GB');

/** "save it as JPEG, called img-2034.jpg, and write that name here." */
function saveAs(path: string, format: string, ending: string): string {
  const name = plainFileName(path, ending);
  return name === posix.basename(path)
    ? `save it as ${format} under the same name.`
    : `save it as ${format}, called ${name}, and write that name here.`;
}

function otherFormat(path: string, format: string): PictureSlip {
  const lies = takesEnding('png', posix.extname(path).toLowerCase()) || path.toLowerCase().endsWith('.svg');
  const fact = `${posix.basename(path)} is ${names[format]}${lies ? ', whatever its name says' : ''}, which pages cannot show.`;
  switch (format) {
    case 'film':
      return { fact, cure: 'put a still picture of it here, saved as PNG or JPEG.', renames: true };
    case 'pdf':
      return {
        fact,
        cure: saveAs(path, 'PNG', '.png').replace('save it', 'save the part that matters'),
        renames: true,
      };
    case 'bmp':
      return { fact, cure: saveAs(path, 'PNG', '.png'), renames: true };
    default:
      return { fact, cure: saveAs(path, 'JPEG', '.jpg'), renames: true };
  }
}

function tooLarge(name: string, { bytes, width, height, format }: PictureFacts): PictureSlip | undefined {
  const stays = { renames: false };
  if (bytes !== null && bytes > mostBytes)
    return {
      fact: `${name} has ${number(Math.ceil(bytes / 100_000) / 10)} MB; a picture may have ${mostBytes / 1e6}.`,
      cure: 'save it smaller: 2,000 pixels are wide enough for every page.',
      ...stays,
    };
  const pixels = (width ?? 0) * (height ?? 0);
  if (format === 'svg' || pixels <= mostPixels) return undefined;
  return {
    fact: `${name} has ${number(Math.ceil(pixels / 1e6))} megapixels${format === 'gif' ? ' in all its frames' : ''}; a picture may have ${mostPixels / 1e6}.`,
    cure: `save it smaller${format === 'gif' ? ' or shorter' : ''}: 2,000 pixels are wide enough for every page.`,
    ...stays,
  };
}

/**
 * Why a page cannot show a file, or undefined where it can. Without facts the name alone is judged,
 * and one that is a picture's is trusted.
 */
export function pictureSlip(path: string, facts: PictureFacts | undefined): PictureSlip | undefined {
  const name = posix.basename(path);
  if (!facts)
    return isPictureName(path)
      ? undefined
      : isFilmName(path)
        ? otherFormat(path, 'film')
        : {
            fact: `${name} is no picture.`,
            cure: 'save what it shows as PNG or JPEG, and write that name here.',
            renames: true,
          };
  const { bytes, format, isWhole, width } = facts;
  const stays = { renames: false };
  if (bytes === null) return { fact: `${name} cannot be opened.`, cure: 'check who may read the file.', ...stays };
  if (bytes === 0) return { fact: `${name} is empty.`, cure: 'save or copy the picture here again.', ...stays };
  if (format === null)
    return {
      fact: `${name} holds no picture that pages can show, whatever its name says.`,
      cure: 'open it in the program that made it, and save it as PNG or JPEG.',
      renames: true,
    };
  const right = shown[format];
  if (!right) return otherFormat(path, format);
  if (!takesEnding(format, posix.extname(path).toLowerCase()))
    return {
      fact: `${name} is ${names[format]}, but its name says otherwise.`,
      cure: `rename it to ${plainFileName(path, right)}, and write that name here.`,
      renames: true,
    };
  if (!isWhole)
    return {
      fact: `${name} is damaged, or only a part of it was copied.`,
      cure: 'save or copy the picture here again.',
      ...stays,
    };
  if (format === 'svg' && width === null && bytes <= mostBytes)
    return {
      fact: `${name} does not say how large it is, so a page shows some part of it.`,
      cure: 'save it as PNG, or export it as "plain SVG".',
      ...stays,
    };
  return tooLarge(name, facts);
}
