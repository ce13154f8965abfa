import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { Served } from '../../src/publish/serve-folder.ts';

/** Serves a folder as a host does that sends a content security policy with every file. */
export const serveWithPolicy =
  (policy: string) =>
  async (folder: string): Promise<Served> => {
    const files = sirv(folder, { dev: true, extensions: [] });
    const server = createServer((request, response) => {
      response.setHeader('Content-Security-Policy', policy);
      files(request, response, () => void response.writeHead(404).end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
      origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      close: async () => {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      },
    };
  };
