import { mostBytes, mostPixels, type PictureFacts } from './picture-facts.ts';
import { formatOf, textOfSvg } from './picture-format.ts';
import { codeIn, saysItsSize } from './svg-code.ts';

const unknown = { width: null, height: null, isWhole: true, code: [] } as const;
const damaged = { ...unknown, isWhole: false } as const;

type Found = Pick<PictureFacts, 'width' | 'height' | 'isWhole' | 'code'>;

// Only a programme with pictures pays for loading it.
const decoder = async () => (await import('sharp')).default;

async function lookIntoSvg(bytes: Buffer): Promise<Found> {
  const text = textOfSvg(bytes);
  const code = codeIn(text);
  const sharp = await decoder();
  try {
    // Its header needs all of the XML read, and nothing drawn.
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return { ...(saysItsSize(text) ? { width, height } : unknown), isWhole: true, code };
  } catch {
    return { ...damaged, code };
  }
}

async function lookIntoPixels(bytes: Buffer): Promise<Found> {
  const sharp = await decoder();
  try {
    const options = { animated: true, failOn: 'error', sequentialRead: true } as const;
    const {
      width,
      height,
      pageHeight = height,
    } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
    if (width * height > mostPixels) return { ...unknown, width, height };
    // The last pixel of a frame is reached through all others, and nothing has to be kept of them.
    const last = { left: width - 1, top: pageHeight - 1, width: 1, height: 1 };
    const isWhole = await sharp(bytes, options)
      .extract(last)
      .raw()
      .toBuffer()
      .then(
        () => true,
        () => false,
      );
    return { width, height, isWhole, code: [] };
  } catch {
    return damaged;
  }
}

/** What a page can show, and so what has to be whole. */
const decodable = ['png', 'jpeg', 'webp', 'avif', 'gif'];

/**
 * Tells what is in a picture's bytes. Of a file above `mostBytes` the first kilobytes will do, with
 * `size`, the number of all of them. Throws for no picture: what cannot be decoded is not whole.
 */
export async function lookIntoPicture(bytes: Buffer, size = bytes.length): Promise<PictureFacts> {
  const format = formatOf(bytes);
  const common = { bytes: size, format };
  if (size > mostBytes) return { ...common, ...unknown };
  if (format === 'svg') return { ...common, ...(await lookIntoSvg(bytes)) };
  if (format !== null && decodable.includes(format)) return { ...common, ...(await lookIntoPixels(bytes)) };
  return { ...common, ...unknown };
}
