import { addressInCopy } from './address-in-copy.ts';
import type { CopyList, Message } from './copy.ts';
import { dropCopies, keptCopies } from './kept-copies.ts';
import { cacheName, channelName } from './names.ts';
import { NotKept, storeCopy } from './store-copy.ts';
import { workerScope } from './worker-scope.ts';

const { copyList } = self as unknown as { copyList: CopyList };
const root = new URL(workerScope.registration.scope);
const own = cacheName(copyList.version, root.pathname);
const files: ReadonlySet<string> = new Set(
  Object.keys(copyList.files).map((path) => new URL(path, root).pathname.slice(root.pathname.length)),
);
const channel = new BroadcastChannel(channelName(root.pathname));
const tell = (message: Message): void => channel.postMessage(message);

let attempt = new AbortController();
channel.onmessage = ({ data }: MessageEvent<Message>) => {
  if (data.kind === 'stop') attempt.abort();
};

async function keep(): Promise<void> {
  attempt = new AbortController();
  try {
    const kept = await keptCopies(root);
    if (!kept.has(own)) await storeCopy(copyList, root, (done, of) => tell({ kind: 'progress', done, of }), attempt);
    // Where no copy was, no page has its parts from one, and a worker that lost its copy serves nobody.
    if (kept.size === 0) await workerScope.skipWaiting();
    tell({ kind: 'kept' });
  } catch (error) {
    tell({ kind: 'failed', because: error instanceof NotKept ? error.because : 'unknown' });
    throw error;
  }
}

// A version that cannot be kept whole is not installed: the one before it goes on. A whole one waits until no page of
// the one before is open, so that no page ever has its parts from two versions.
workerScope.addEventListener('install', (event) => event.waitUntil(keep()));
workerScope.addEventListener('activate', (event) => event.waitUntil(dropCopies(root, [own])));

// For a worker that is still here when its copy is not: the browser needed the room, or the copy was just removed.
workerScope.addEventListener('message', (event) => event.waitUntil(keep().catch(() => undefined)));

const answer = async (address: string, request: Request): Promise<Response> =>
  // Only this version's cache is asked, and none is made where it is gone.
  (await caches.match(address, { cacheName: own, ignoreVary: true }).catch(() => undefined)) ?? fetch(request);

workerScope.addEventListener('fetch', (event) => {
  const { method, url, headers } = event.request;
  const address = addressInCopy({ method, address: new URL(url), isForRange: headers.has('range') }, root, files);
  if (address) event.respondWith(answer(address, event.request));
});
