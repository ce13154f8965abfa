import { workerFile } from '../offline/names.ts';
import type { Reference } from './hosting/references.ts';
import { isServerFile } from './hosting/server-files.ts';

/**
 * Whether a file of a finished site belongs to the copy that a reader may keep: whatever a browser can ask for that
 * can keep copies. `as` is what pages ask for it as.
 */
export const isInCopy = (path: string, as: ReadonlySet<Reference['as']>): boolean =>
  path !== workerFile &&
  path !== 'sitemap.xml' &&
  !isServerFile(path) &&
  !path.startsWith('hosting/') &&
  !(as.size === 1 && as.has('old picture'));
