/** What was found in a picture's bytes. */
export interface PictureFacts {
  /** Null where the file may not be opened: nothing else is known of it then. */
  readonly bytes: number | null;
  /** The format that the bytes are in, whatever the name says: `png`, `jpeg`, `heic`, `svg` …; null where none was recognised. */
  readonly format: string | null;
  /** In pixels, of all frames together where the picture moves; null where it could not be told. */
  readonly width: number | null;
  readonly height: number | null;
  /** Whether all of the picture can be decoded. Of one above the limits this is not tried, and true. */
  readonly isWhole: boolean;
  /** What an SVG holds that a drawing must not: scripts, handlers, references to other files. In a trainer's words. */
  readonly code: readonly string[];
}

/** A telephone's largest photo has 48 megapixels; unpacked, that is 200 MB, and a tablet gives up. */
export const mostPixels = 50_000_000;

/** The largest photo that a telephone saves as JPEG has some 15 MB. */
export const mostBytes = 20_000_000;
