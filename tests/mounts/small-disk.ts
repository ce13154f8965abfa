import { execFile } from 'node:child_process';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { scratch } from '../kit/run.ts';

/** A disk of a few megabytes, mounted for a test. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills it, but for so many bytes. */
  readonly leave: (bytes: number) => Promise<void>;
  /** Lets nobody write on it, root neither, or lets them again. */
  readonly lock: (isLocked: boolean) => Promise<void>;
  readonly remove: () => Promise<void>;
}

const call = promisify(execFile);

/** Mounts a disk of so many megabytes in memory, or says why this machine cannot. */
export async function mountSmallDisk(megabytes: number): Promise<SmallDisk | string> {
  const { folder, remove } = await scratch();
  try {
    await call('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder]);
  } catch (error) {
    await remove();
    const said = ((error as { stderr?: string }).stderr ?? String(error)).trim().split('\n')[0];
    return `This machine mounts no small disk: ${said}`;
  }
  const filling = join(folder, 'filling');
  return {
    folder,
    leave: async (bytes) => {
      await rm(filling, { force: true });
      const { bavail, bsize } = await statfs(folder);
      await writeFile(filling, Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
    },
    lock: async (isLocked) => void (await call('mount', ['-o', `remount,${isLocked ? 'ro' : 'rw'}`, folder])),
    remove: async () => {
      await call('umount', [folder]);
      await remove();
    },
  };
}
