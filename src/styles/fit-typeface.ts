import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const packaged = new URL('../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/', import.meta.url);

/** The files of a site's typeface, named as its package names them. */
export const typefaces = ['latin', 'latin-ext'].map(
  (letters) => `atkinson-hyperlegible-next-${letters}-wght-normal.woff2`,
);

/**
 * A file of the package's typeface with the weights alone that our styles use, from 400 to 700, in place of 200 to 800:
 * every letter and figure is there, in nearly half the bytes, and they are a third of what a first page weighs. The same
 * file gives the same bytes. Its name, copyright and licence stay in it.
 */
export const fitTypeface = async (name: string): Promise<Buffer> =>
  subsetFont(await readFile(new URL(name, packaged)), null, {
    keepAllGlyphs: true,
    preserveNameIds: [0, 13, 14],
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
