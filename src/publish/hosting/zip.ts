import { zipSync, type Zippable } from 'fflate';
import { sha256 } from '../../kept/digests.ts';
import { fileDate } from './file-date.ts';
import { typeOf } from './file-types.ts';

const unix = 3;
/** A plain file that everybody may read and its owner may write. */
const permissions = 0o100_644 << 16;

/**
 * Files into a zip, sorted, below one folder. The same files and the same day give the same bytes, in every time
 * zone: nothing is taken from the clock or the disk.
 */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>, folder: string, day: string): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    entries[`${folder}/${path}`] = [
      bytes,
      {
        // Pictures, fonts and Pagefind's files are compressed already.
        level: typeOf(path)?.isText === false ? 0 : 9,
        mtime: fileDate(sha256(bytes), day),
        os: unix,
        attrs: permissions,
      },
    ];
  return zipSync(entries);
}
