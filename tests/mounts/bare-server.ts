import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { listen } from '../kit/listen.ts';
import type { Mounted } from './mount.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'application/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

interface Around {
  /** The folder that the site lies in, as people write it; nothing for the root of the host. */
  readonly folder?: string;
  /** Pages of the same host beside the site, by their names. */
  readonly pages?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Serves a site as the barest server does: it opens no page for a folder, rewrites nothing, and knows five types of
 * file. Gives the address of the site.
 */
export async function serveBarely(site: string, { folder, pages = {}, headers = {} }: Around = {}): Promise<Mounted> {
  const root = folder === undefined ? '/' : `/${folder}/`;
  const bytesAt = async (path: string): Promise<Buffer | string | undefined> =>
    path.startsWith(root)
      ? readFile(join(site, normalize(`/${path.slice(root.length)}`))).catch(() => undefined)
      : undefined;
  const { origin, close } = await listen((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    void (async () => {
      const bytes = pages[path.slice(1)] ?? (await bytesAt(path));
      const type = types[extname(path)] ?? 'application/octet-stream';
      response.writeHead(bytes === undefined ? 404 : 200, { ...headers, 'Content-Type': type });
      response.end(bytes);
    })();
  });
  return { address: new URL(root.slice(1), origin).href, stop: close };
}
