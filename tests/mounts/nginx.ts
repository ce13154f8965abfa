import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scratch } from '../kit/run.ts';
import type { Mounted } from './mount.ts';
import { startProgram } from './start-program.ts';

interface Served {
  /** The folder that the site lies in, as people write it; nothing for the root of the host. */
  readonly folder?: string;
  /** Whether the settings that come with the site are included. */
  readonly hasOurSettings?: boolean;
}

const configuration = (
  port: number,
  place: string,
  site: string,
  { folder, hasOurSettings = false }: Served,
): string => {
  const path = folder === undefined ? '/' : `/${folder}/`;
  const ours = hasOurSettings ? `include "${site}/hosting/nginx.conf"; error_page 404 "${path}404.html";` : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${place}/pid;
error_log ${place}/error.log;
worker_processes 1;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${place}/${name};`).join('\n  ')}
  # As in the settings that Debian installs with it. The brackets allow for there being none.
  include /etc/nginx/mime[.]types;
  default_type application/octet-stream;
  server {
    listen 127.0.0.1:${port};
    location "${path}" {
      ${folder === undefined ? 'root' : 'alias'} "${site}/";
      ${ours}
    }
  }
}
`;
};

/** Serves a site as nginx does, which is at `path`. */
export const serveByNginx =
  (path: string, served: Served = {}) =>
  async (site: string): Promise<Mounted> => {
    const { folder: place, remove } = await scratch();
    const { port, stop } = await startProgram(path, async (free) => {
      await mkdir(join(place, 'log'));
      await writeFile(join(place, 'nginx.conf'), configuration(free, place, site, served));
      return ['-p', place, '-c', join(place, 'nginx.conf'), '-e', join(place, 'error.log')];
    });
    return {
      address: new URL(served.folder === undefined ? '' : `${served.folder}/`, `http://127.0.0.1:${port}/`).href,
      stop: async () => {
        await stop();
        await remove();
      },
    };
  };
