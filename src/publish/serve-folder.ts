import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface Served {
  /** With a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a finished folder as a bare static server would: no rewrites. Port 0 takes any free one. */
export function serveFolder(folder: string, port = 0): Promise<Served> {
  const files = sirv(folder, { dev: true, extensions: [], dotfiles: false });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such file.');
    }),
  );
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken. Give another with --port NUMBER.`, { cause: error })
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', () =>
      resolve({
        origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      }),
    );
  });
}
