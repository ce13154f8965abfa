import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { project } from './run.ts';

/** A clone of the project as it stands, in a folder of its own, with the same packages and nothing kept from builds. */
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
  // Packages are shared, and what builds keep is not.
  await mkdir(join(folder, 'node_modules'));
  for (const name of await readdir(join(project, 'node_modules')))
    if (name !== '.cache') await symlink(join(project, 'node_modules', name), join(folder, 'node_modules', name));
  return folder;
}
