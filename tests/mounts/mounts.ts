import { serveCopy } from '../kit/serve-copy.ts';
import { serveByApache } from './apache.ts';
import { serveBarely } from './bare-server.ts';
import { openFromDisk } from './disk.ts';
import { findServer, type ServerName } from './find-server.ts';
import { showInFrame } from './frame.ts';
import type { Mount } from './mount.ts';
import { serveByNginx } from './nginx.ts';

/** Those that need a server of other people's, by its command. */
const byServer: Readonly<Record<ServerName, (path: string) => Mount[]>> = {
  nginx: (path) => [
    {
      name: 'nginx at the root, with our settings',
      start: serveByNginx(path, { hasOurSettings: true }),
      search: 'Pagefind',
      hasOurSettings: true,
    },
    { name: 'nginx in a subfolder', start: serveByNginx(path, { folder: 'learn' }), search: 'Pagefind' },
    {
      name: 'nginx in a subfolder with spaces and a ŵ, with our settings',
      start: serveByNginx(path, { folder: 'Cyngor Sir Dŵr', hasOurSettings: true }),
      search: 'Pagefind',
      hasOurSettings: true,
    },
  ],
  apache2: (path) => [
    {
      name: 'Apache in a subfolder with a space, with our settings',
      start: serveByApache(path, { folder: 'Member learning', hasOurSettings: true }),
      search: 'Pagefind',
      hasOurSettings: true,
    },
    {
      name: 'Apache in a subfolder with a space, as Debian sets it up',
      start: serveByApache(path, { folder: 'Member learning' }),
      search: 'Pagefind',
    },
  ],
};

const refusing =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'none'; base-uri 'none'; form-action 'self'";

/** Those that every machine has. */
const everywhere: readonly Mount[] = [
  { name: 'a bare static server', start: (site) => serveBarely(site), search: 'Pagefind' },
  { name: 'a frame', start: showInFrame, search: 'Pagefind' },
  {
    name: 'a server that sends the strict policy',
    start: async (site) => {
      const { origin, close } = await serveCopy(site);
      return { address: origin, stop: close };
    },
    search: 'Pagefind',
  },
  {
    name: 'a server whose policy refuses WebAssembly and workers',
    start: (site) => serveBarely(site, { headers: { 'Content-Security-Policy': refusing } }),
    search: 'plain search',
  },
  {
    name: 'disk, in a folder with a difficult name',
    start: openFromDisk('Cyngor Sir Dŵr 100% #1'),
    search: 'plain search',
  },
];

/** Every mount that this machine can have, and a sentence for each server that it cannot, with what is not run there. */
export async function availableMounts(): Promise<{ mounts: Mount[]; notRun: string[] }> {
  const mounts: Mount[] = [];
  const notRun: string[] = [];
  for (const [name, make] of Object.entries(byServer) as [ServerName, (path: string) => Mount[]][]) {
    const found = await findServer(name);
    if (found.kind === 'found') mounts.push(...make(found.path));
    else
      notRun.push(
        `Not run here: ${make('')
          .map((mount) => mount.name)
          .join('; ')}. ${found.because}`,
      );
  }
  return { mounts: [...mounts, ...everywhere], notRun };
}
