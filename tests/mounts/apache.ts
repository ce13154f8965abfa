import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scratch } from '../kit/run.ts';
import type { Mounted } from './mount.ts';
import { startProgram } from './start-program.ts';

interface Served {
  /** The folder that the site lies in, as people write it. */
  readonly folder: string;
  /** Whether the settings that come with the site are included. */
  readonly hasOurSettings?: boolean;
}

/** Where Debian keeps Apache's modules, and those that it switches on by itself, with `headers`, which ours need. */
const modules = '/usr/lib/apache2/modules';
const usual = ['mpm_event', 'authz_core', 'dir', 'mime', 'setenvif', 'filter', 'deflate', 'autoindex', 'negotiation'];

const configuration = (port: number, place: string, { folder, hasOurSettings = false }: Served): string => `
ServerRoot "${place}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile "${place}/pid"
ErrorLog "${place}/error.log"
Mutex file:${place}
${[...usual, ...(hasOurSettings ? ['headers'] : [])].map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
TypesConfig /etc/mime.types
DocumentRoot "${place}/www"
<Directory "${place}/www">
  Options Indexes FollowSymLinks
  Require all granted
</Directory>
${
  hasOurSettings
    ? `<Directory "${place}/www/${folder}">
  Include "${place}/www/${folder}/hosting/apache.conf"
  ErrorDocument 404 "${encodeURI(`/${folder}/404.html`)}"
</Directory>`
    : ''
}
`;

/** Serves a site as Apache does, which is at `path`, in a folder of its document root. */
export const serveByApache =
  (path: string, served: Served) =>
  async (site: string): Promise<Mounted> => {
    const { folder: place, remove } = await scratch();
    // Apache reads files as another user than root.
    await chmod(place, 0o755);
    await mkdir(join(place, 'www'));
    await symlink(site, join(place, 'www', served.folder), 'dir');
    const { port, stop } = await startProgram(path, async (free) => {
      await writeFile(join(place, 'apache.conf'), configuration(free, place, served));
      return ['-d', place, '-f', join(place, 'apache.conf'), '-DFOREGROUND'];
    });
    return {
      address: new URL(`${served.folder}/`, `http://127.0.0.1:${port}/`).href,
      stop: async () => {
        await stop();
        await remove();
      },
    };
  };
