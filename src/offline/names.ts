/** The worker's file at the site's root: a worker serves the folder that it lies in, and nothing above it. */
export const workerFile = 'offline-worker.js';

/** What the names of all our caches begin with. The privacy page says it. */
export const cachePrefix = 'networked-councillor/copy/';

/**
 * The cache of one version of one folder. A host has one list of caches for everything on it, so the folder is in the
 * name. `folder` is the path of its address: `/learn/`.
 */
export const cacheName = (version: string, folder: string): string => `${cachePrefix}${version}${folder}`;

/** Whether a cache holds a copy of this folder, of any version, and not of one above, below or beside it. */
export const isCacheOf = (name: string, folder: string): boolean =>
  name.startsWith(cachePrefix) && name.slice(cachePrefix.length).replace(/^[^/]*/, '') === folder;

/** Where the worker and the pages of one folder talk. */
export const channelName = (folder: string): string => `${cachePrefix}${folder}`;

/** What is put into a cache last: with it, the copy is whole. It is no file of the site. */
export const labelFile = 'offline-copy-is-whole';
