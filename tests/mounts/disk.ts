import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { scratch } from '../kit/run.ts';
import type { Mounted } from './mount.ts';

/** Opens a site from disk, as from a memory stick, in a folder of that name. */
export const openFromDisk =
  (folder: string) =>
  async (site: string): Promise<Mounted> => {
    const { folder: place, remove } = await scratch();
    await symlink(site, join(place, folder), 'dir');
    return { address: `${pathToFileURL(join(place, folder)).href}/`, stop: remove };
  };
