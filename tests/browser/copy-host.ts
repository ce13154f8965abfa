import { readFile } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { digestLength, type CopyList } from '../../src/offline/copy.ts';
import { workerFile } from '../../src/offline/names.ts';
import { sha256 } from '../../src/kept/digests.ts';
import { typeOf } from '../../src/publish/hosting/file-types.ts';
import type { Served } from '../../src/publish/serve-folder.ts';
import { kindsIn } from '../kit/serve-copy.ts';

/** What a host sends in the place of a file: its bytes, another status, or nothing at all. */
export type Instead = { readonly bytes?: Buffer; readonly status?: number; readonly headers?: OutgoingHttpHeaders };

/** The bytes of a file as they lie in the folder. */
type Original = (path: string) => Promise<Buffer>;
type Change = (path: string, original: Original) => Promise<Instead | undefined> | Instead | undefined;

/** A host with the site in several folders, which may go away and come back, and change what it has. */
export class CopyHost {
  /** What it has otherwise than it should, below each folder. */
  change: Change = () => undefined;
  /** Every path that was asked for. */
  asked: string[] = [];
  /** Whether a copy holds the whole site, or just enough of it to be quick. */
  isWhole = false;
  #port = 0;
  #server = createServer();

  /** Serves the site at `/`, `/one/` and `/two/`. */
  serve = async (folder: string): Promise<Served> => {
    const { policy } = await kindsIn(folder);
    const original: Original = async (path) => {
      const bytes = await readFile(join(folder, normalize(`/${path}`)));
      return path === workerFile && !this.isWhole ? withList(bytes, fewFiles) : bytes;
    };
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      this.asked.push(pathname);
      const path = decodeURIComponent(pathname)
        .replace(/^\/(?:(?:one|two)\/)?/, '')
        .replace(/^$/, 'index.html');
      const answer = async (): Promise<void> => {
        const instead = await this.change(path, original);
        const bytes = instead?.bytes ?? (await original(path));
        response
          .writeHead(instead?.status ?? 200, {
            'Content-Type': typeOf(path)?.type ?? 'application/octet-stream',
            'Content-Security-Policy': policy,
            'Cache-Control': 'no-cache',
            Vary: '*',
            ...instead?.headers,
          })
          .end(bytes);
      };
      answer().catch(() => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such file.'));
    });
    await this.start();
    return { origin: `http://127.0.0.1:${this.#port}/`, close: this.stop };
  };

  start = async (): Promise<void> => {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  };

  stop = async (): Promise<void> => {
    if (!this.#server.listening) return;
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  };

  /** As it is after every test: there, and as it should be. */
  restore = async (): Promise<void> => {
    this.change = () => undefined;
    this.isWhole = false;
    this.asked = [];
    if (!this.#server.listening) await this.start();
  };
}

export const listIn = (worker: Buffer): CopyList =>
  JSON.parse(worker.toString().slice('self.copyList='.length, worker.indexOf(';\n'))) as CopyList;

const withList = (worker: Buffer, change: (list: CopyList) => CopyList): Buffer =>
  Buffer.from(worker.toString().replace(/^.*;\n/, () => `self.copyList=${JSON.stringify(change(listIn(worker)))};\n`));

/** The pages at the root, with their styles and scripts. */
const fewFiles = (list: CopyList): CopyList => ({
  ...list,
  files: Object.fromEntries(
    Object.entries(list.files).filter(([path]) =>
      /^(?:[\w-]+\.html|icon\.svg|assets\/.*\.(?:css|woff2)|scripts\/.*)$/.test(path),
    ),
  ),
});

/** A newer version of the site, in which some pages are others. */
export const newerVersion =
  (edits: Readonly<Record<string, (text: string) => string>>): Change =>
  async (path, original) => {
    const edited = async (file: string): Promise<Buffer> =>
      Buffer.from(edits[file]?.((await original(file)).toString()) ?? '');
    if (edits[path]) return { bytes: await edited(path) };
    if (path !== workerFile) return undefined;
    const files: Record<string, string> = {};
    for (const file of Object.keys(edits)) files[file] = sha256(await edited(file)).slice(0, digestLength);
    const change = (list: CopyList): CopyList => ({
      ...list,
      version: '0'.repeat(8),
      files: { ...list.files, ...files },
    });
    return { bytes: withList(await original(path), change) };
  };
