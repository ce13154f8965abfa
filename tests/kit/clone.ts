import { execFile } from 'node:child_process';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { project } from './run.ts';

/** A clone of the project as it stands, in a folder of its own, with the same packages. */
export async function cloneTo(folder: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    { cwd: project, maxBuffer: 1e8 },
  );
  for (const path of stdout.split('\0').filter(Boolean)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(join(project, path), join(folder, path)).catch((error: NodeJS.ErrnoException) => {
      // Listed by git, but deleted since.
      if (error.code !== 'ENOENT') throw error;
    });
  }
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}
