import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { typeOf } from '../../src/publish/hosting/file-types.ts';
import { headersFor, hasHashInName, keptForever, askedAgain } from '../../src/publish/hosting/headers.ts';
import type { RequestKind } from '../../src/publish/hosting/request-kinds.ts';
import type { Served } from '../../src/publish/serve-folder.ts';
import { listen } from './listen.ts';

/** What a server is about to send. */
export interface Sent {
  status: number;
  headers: Record<string, string>;
  bytes: Buffer;
}

/** What a server does otherwise than it should, to one file. */
export type Spoil = (path: string, sent: Sent) => void;

/** The kinds of request that a finished folder lists. */
export const kindsIn = async (folder: string): Promise<{ policy: string; kinds: RequestKind[] }> =>
  JSON.parse(await readFile(join(folder, 'hosting/requests.json'), 'utf8')) as { policy: string; kinds: RequestKind[] };

/** Serves a finished folder with the headers that are handed out with it, but for what `spoil` does. */
export async function serveCopy(
  folder: string,
  spoil: Spoil = () => undefined,
  onRequest: (request: IncomingMessage) => void = () => undefined,
): Promise<Served> {
  const { kinds } = await kindsIn(folder);
  const everywhere = headersFor([], kinds).everywhere;
  const answer = async (path: string): Promise<Sent> => {
    const found = await readFile(join(folder, normalize(`/${path}`))).catch(() => undefined);
    const type = typeOf(path);
    const headers: Record<string, string> = {
      ...Object.fromEntries(everywhere),
      'Content-Type': found ? (type?.type ?? 'application/octet-stream') : 'text/plain',
      'Cache-Control': hasHashInName(path) ? keptForever : askedAgain,
    };
    const isText = type?.isText ?? false;
    if (isText) headers['Content-Encoding'] = 'gzip';
    const sent: Sent = { status: found ? 200 : 404, headers, bytes: found ?? Buffer.from('There is no such file.') };
    spoil(path, sent);
    if (headers['Content-Encoding'] === 'gzip') sent.bytes = gzipSync(sent.bytes, { level: 1 });
    return sent;
  };
  return listen((request, response) => {
    onRequest(request);
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    void answer(path).then(({ status, headers, bytes }) => response.writeHead(status, headers).end(bytes));
  });
}
