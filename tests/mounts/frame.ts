import type { Mounted } from './mount.ts';
import { serveBarely } from './bare-server.ts';

/** Shows a site in a frame, in a page of an intranet on the same host. */
export async function showInFrame(site: string): Promise<Mounted> {
  const mounted = await serveBarely(site, {
    folder: 'learn',
    pages: {
      'intranet.html':
        '<!doctype html><html lang="en"><title>Intranet</title><link rel="icon" href="learn/icon.svg"><h1>Intranet</h1><iframe title="Learning" src="learn/index.html" width="1000" height="700"></iframe>',
    },
  });
  return { ...mounted, opening: new URL('../intranet.html', mounted.address).href };
}
