/** The list of a site's files, in the site itself, so that a hosted copy can be compared. IIS knows `.txt`. */
export const checksumFile = 'hosting/SHA256SUMS.txt';
export const requestFile = 'hosting/requests.json';
/** What a web officer puts in the place of the worker to end all copies on readers’ devices. */
export const endFile = 'hosting/end-copies.js';

/**
 * The files that speak to servers and to nobody else: a server may keep them to itself, and a council may
 * change what is in them.
 */
export const isServerFile = (path: string): boolean =>
  ['_headers', 'web.config', 'hosting/nginx.conf', 'hosting/apache.conf'].includes(path);
