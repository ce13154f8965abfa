import { countPages, digestLength, type CopyList, type Hindrance, type KeptCopy } from './copy.ts';
import { keptCopies } from './kept-copies.ts';
import { cacheName, labelFile } from './names.ts';

/** Why a copy could not be kept. */
export class NotKept extends Error {
  readonly because: Hindrance;
  constructor(because: Hindrance) {
    super(because);
    this.because = because;
  }
}

const atOnce = 6;

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))];
  return digest
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, digestLength);
}

/** An answer as it can be given for any request: not as the end of a redirect, nor for one kind of browser only. */
function plainAnswer({ headers }: Response, bytes: ArrayBuffer): Response {
  const plain = new Headers(headers);
  for (const name of ['Vary', 'Content-Encoding', 'Content-Length', 'Transfer-Encoding']) plain.delete(name);
  return new Response(bytes, { headers: plain });
}

/** One file from the server: what the browser has of it already, if that is this version, and else anew. */
async function fetchFile(address: string, digest: string, signal: AbortSignal): Promise<Response> {
  for (const cache of ['default', 'reload'] as const) {
    const [answer, bytes] = await fetch(address, { cache, signal })
      .then(async (response) => [response, await response.arrayBuffer()] as const)
      .catch(() => {
        throw new NotKept(signal.aborted ? 'stopped' : 'network');
      });
    if (answer.status === 200 && (await digestOf(bytes)) === digest) return plainAnswer(answer, bytes);
  }
  throw new NotKept('changed');
}

/** One file from copies of earlier versions, where it has not changed since. */
async function reuseFile(address: string, digest: string, earlier: readonly Cache[]): Promise<Response | undefined> {
  for (const cache of earlier) {
    const answer = await cache.match(address);
    if (answer && (await digestOf(await answer.clone().arrayBuffer())) === digest) return answer;
  }
  return undefined;
}

const asHindrance = (error: unknown): NotKept => {
  if (error instanceof NotKept) return error;
  return new NotKept(error instanceof Error && /quota/i.test(error.name) ? 'room' : 'unknown');
};

/**
 * Keeps a copy of the folder at `root`: all of its files, each as the list says, or none. `tell` hears how many are
 * here; `attempt` is aborted by whoever wants to stop it. Throws `NotKept` when nothing was kept; copies of other
 * versions stay as they are.
 */
export async function storeCopy(
  list: CopyList,
  root: URL,
  tell: (done: number, of: number) => void,
  attempt: AbortController,
): Promise<void> {
  const name = cacheName(list.version, root.pathname);
  const waiting = Object.entries(list.files);
  const all = waiting.length;
  let done = 0;
  let hindrance: NotKept | undefined;
  try {
    // What an attempt left that the browser broke off.
    await caches.delete(name);
    const earlier = await Promise.all([...(await keptCopies(root)).keys()].map((other) => caches.open(other)));
    const cache = await caches.open(name);
    const bringing = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [path, digest] = next;
        const address = new URL(path, root).href;
        try {
          const answer =
            (await reuseFile(address, digest, earlier)) ?? (await fetchFile(address, digest, attempt.signal));
          await cache.put(address, answer);
        } catch (error) {
          hindrance ??= asHindrance(error);
          // What is still on its way may never arrive.
          waiting.length = 0;
          attempt.abort();
          return;
        }
        done += 1;
        tell(done, all);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, bringing));
    const label: KeptCopy = {
      version: list.version,
      bytes: list.bytes,
      pages: countPages(Object.keys(list.files)),
      kept: new Date().toISOString(),
    };
    if (!hindrance) await cache.put(new URL(labelFile, root).href, Response.json(label));
  } catch (error) {
    hindrance ??= asHindrance(error);
  }
  if (!hindrance) return;
  await caches.delete(name).catch(() => undefined);
  throw hindrance;
}
