import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Served } from '../../src/publish/serve-folder.ts';

/** Serves what a host would answer, at a free port of this machine. */
export async function listen(answer: RequestListener): Promise<Served> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
