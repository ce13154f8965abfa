import { chmod, open, readdir, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** Some disks, such as a memory stick, have no permissions to change, or nothing to wait for. */
const isBeyondUs = ({ code = '' }: NodeJS.ErrnoException): boolean =>
  ['EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EISDIR', 'ENOSYS'].includes(code);

const attempt = (doing: Promise<unknown>): Promise<unknown> =>
  doing.catch((error: NodeJS.ErrnoException) => {
    if (!isBeyondUs(error)) throw error;
  });

/** Lets everyone read a file, or whatever else `wanted` allows, and waits until it is on the disk. */
export async function settleFile(path: string, wanted = 0o644): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & wanted) !== wanted) await attempt(chmod(path, (mode & 0o7777) | wanted));
  let handle: FileHandle | undefined;
  await attempt(open(path, 'r').then((opened) => (handle = opened)));
  await attempt(handle?.datasync() ?? Promise.resolve()).finally(() => handle?.close());
}

/**
 * Lets everyone read what lies in a folder, whatever the builder's umask: a web server is another user. Waits until all
 * of it is on the disk, so that a power cut after a rename finds the files whole. Files that `isSettled` are passed over.
 */
export async function settleFolder(folder: string, isSettled: (path: string) => boolean = () => false): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const isFolder = (entry: (typeof entries)[number]): boolean => entry.isDirectory();
  const paths = entries
    .filter((entry) => isFolder(entry) || (entry.isFile() && !isSettled(join(entry.parentPath, entry.name))))
    .map((entry) => [join(entry.parentPath, entry.name), isFolder(entry) ? 0o755 : 0o644] as const);
  const all = [...paths, [folder, 0o755] as const];
  // Not all at once: a process may have only so many files open.
  for (let at = 0; at < all.length; at += 64)
    await Promise.all(all.slice(at, at + 64).map(([path, wanted]) => settleFile(path, wanted)));
}
