import { posix } from 'node:path';
import { plainName } from '../../programme/names.ts';
import { isText } from '../../source/content-folder.ts';
import type { World } from '../world.ts';

/** The paths of all files that are no text: pictures, mostly. */
export const otherFiles = ({ paths }: Pick<World, 'paths'>): string[] => [...paths].filter((path) => !isText(path));

/** A file's name in two: `map.v2.PNG` is `map.v2` and `.PNG`. */
export const splitName = (path: string): [stem: string, ending: string] => {
  const ending = posix.extname(path);
  return [posix.basename(path, ending), ending];
};

/** The name that a file should have, with its ending: `IMG_20 (1).JPG` is `img-20-1.jpg`. */
export function plainFileName(path: string, ending = posix.extname(path)): string {
  const [stem] = splitName(path);
  return `${plainName(stem) || 'file-1'}${ending.toLowerCase()}`;
}

/** A path as it will be once all that is wrong with its names is put right. */
export const plainPath = (path: string): string => {
  const folder = posix.dirname(path);
  const folders = folder === '.' ? [] : folder.split('/').map((part) => plainName(part) || part);
  return [...folders, plainFileName(path)].join('/');
};
