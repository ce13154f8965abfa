import { rmSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onInterruption } from './interruption.ts';
import { isNoRoom } from './no-room.ts';
import { OutputError } from './output-error.ts';

/** Says of a full or closed folder for temporary files what can be done. */
export function noTemporaryFiles(cause: unknown): unknown {
  const { code = '' } = cause as NodeJS.ErrnoException;
  if (isNoRoom(cause))
    return new OutputError(
      `There is no room left for temporary files in ${tmpdir()}. Free some, or name another folder in TMPDIR, and try again.`,
      { cause },
    );
  if (['EACCES', 'EROFS', 'ENOENT', 'EPERM'].includes(code))
    return new OutputError(
      `No temporary files can be written in ${tmpdir()}. Check who may write there, or name another folder in TMPDIR.`,
      { cause },
    );
  return cause;
}

/** Lends `use` a folder for temporary files, which goes when it ends and when the process is stopped. */
export async function withTemporaryFolder<T>(name: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), `networked-councillor-${name}-`))
    .then((made) => realpath(made))
    .catch((error: unknown) => {
      throw noTemporaryFiles(error);
    });
  const forget = onInterruption(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    forget();
  }
}
