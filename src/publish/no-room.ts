import { readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { OutputError } from './output-error.ts';

const full = /\bENOSPC\b|\bEDQUOT\b|os error (?:28|122)\b|no space left on device/i;

/** Whether something failed because a disk is full. Tools wrap what the system said, some as words alone. */
export function isNoRoom(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code = '' } = error as NodeJS.ErrnoException;
  const within = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return full.test(`${code} ${error.message}`) || [error.cause, ...within].some(isNoRoom);
}

/** The bytes of the files below a folder; 0 where there is none. */
async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map((entry) => stat(join(entry.parentPath, entry.name)).then(({ size }) => size));
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

const megabytes = (bytes: number): number => Math.max(1, Math.ceil(bytes / 1e6));

/** The folder whose disk has the least room; the first where they are alike. */
async function fullest(folders: readonly string[]): Promise<string | undefined> {
  const rooms = await Promise.all(
    folders.map(async (folder) => {
      const { bavail, bsize } = await statfs(folder);
      return { folder, free: bavail * bsize };
    }),
  );
  return rooms.reduce((least, room) => (room.free < least.free ? room : least)).folder;
}

/** Where a build was writing when the disk was full. */
export interface Places {
  /** The output folder as it was asked for. */
  readonly out: string;
  /** The finished site that is there, if any. */
  readonly old: string;
  /** The half-made one. */
  readonly next: string;
  /** What else the build writes to. */
  readonly others: readonly string[];
}

/** What to say of a disk that was full during a build, asked before anything is taken away. */
export async function noRoomFor({ out, old, next, others }: Places, cause: unknown): Promise<OutputError> {
  const place = await fullest([next, ...others]).catch(() => next);
  const before = await bytesIn(old);
  const rest = `Free some and build again.${before > 0 ? ' The site that was there is untouched.' : ''}`;
  if (place !== next)
    return new OutputError(`There is no room left on the disk of ${place}, where a build keeps its work. ${rest}`, {
      cause,
    });
  const needs = before > 0 ? `about ${megabytes(before)}` : `more than ${megabytes(await bytesIn(next))}`;
  return new OutputError(`There is no room left on the disk for the site in ${out}; it needs ${needs} MB. ${rest}`, {
    cause,
  });
}
