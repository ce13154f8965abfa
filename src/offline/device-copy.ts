import type { Hindrance, KeptCopy, Message } from './copy.ts';
import { cachesOf, dropCopies, keptCopies } from './kept-copies.ts';
import { channelName, workerFile } from './names.ts';

/** What this device has of the site. `gone` is for a worker whose copy the browser has removed. */
export type Standing =
  | { readonly kind: 'none' | 'gone' | 'keeping' }
  | { readonly kind: 'kept'; readonly copy: KeptCopy; readonly newer: Newer };

/** What there is of a newer version: nothing, some of it, or all of it. */
export type Newer = 'none' | 'coming' | 'waiting';

export type Outcome = 'kept' | Hindrance | 'refused';

/** How long a failure may take to be explained, in milliseconds: the reason comes by another way than the failure. */
const patience = 2000;

const later = (): Promise<'unknown'> => new Promise((resolve) => setTimeout(resolve, patience, 'unknown'));

/** When a worker serves, or never will. */
const settled = (worker: ServiceWorker): Promise<'serves' | 'failed'> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve('serves');
      if (worker.state === 'redundant') resolve('failed');
    };
    worker.addEventListener('statechange', look);
    look();
  });

/** The copy on this device of the site that begins at `root`. Nothing is stored or registered before `keep`. */
export function deviceCopy(root: URL) {
  const worker = new URL(workerFile, root);
  const channel = new BroadcastChannel(channelName(root.pathname));

  const registered = async (): Promise<ServiceWorkerRegistration | undefined> => {
    const found = await navigator.serviceWorker.getRegistration(root.href);
    // A site above this one may be kept too.
    return found?.scope === root.href ? found : undefined;
  };

  /** What comes of the attempt that a worker makes next or makes now. */
  const end = (): Promise<'kept' | Hindrance> =>
    new Promise((resolve) =>
      channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
        if (data.kind === 'kept') resolve('kept');
        if (data.kind === 'failed') resolve(data.because);
      }),
    );

  /** Why the browser did not take the worker, which it does not say. */
  const askWhy = (): Promise<Outcome> =>
    fetch(worker, { cache: 'no-store' }).then(
      ({ ok }) => (ok ? 'refused' : 'changed'),
      () => 'network',
    );

  const stop = (): void => channel.postMessage({ kind: 'stop' } satisfies Message);

  return {
    /** What is here now. What is left of an attempt that the browser broke off is cleared away. */
    look: async (): Promise<Standing> => {
      const registration = await registered();
      if (registration?.installing && !registration.active) return { kind: 'keeping' };
      if (!registration) {
        if ((await cachesOf(root)).length > 0) await dropCopies(root);
        return { kind: 'none' };
      }
      const [copy] = (await keptCopies(root)).values();
      if (!copy) return { kind: 'gone' };
      if (!registration.active) return { kind: 'kept', copy, newer: 'none' };
      return {
        kind: 'kept',
        copy,
        newer: registration.waiting ? 'waiting' : registration.installing ? 'coming' : 'none',
      };
    },

    keep: async (): Promise<Outcome> => {
      const ended = end();
      const registration = await navigator.serviceWorker.register(worker).catch(() => undefined);
      if (!registration) return askWhy();
      // One that was here before may be of an older version.
      if (!registration.installing && registration.active) await registration.update().catch(() => undefined);
      const coming = registration.installing ?? registration.waiting;
      if (!coming) {
        registration.active?.postMessage('keep');
        return ended;
      }
      if ((await settled(coming)) === 'serves') return 'kept';
      const because = await Promise.race([ended, later()]);
      return because === 'kept' ? 'unknown' : because;
    },

    stop,

    /** Asks the server for a newer version. */
    renew: async (): Promise<Newer | 'network'> => {
      const registration = await registered();
      try {
        await registration?.update();
      } catch {
        return 'network';
      }
      return registration?.installing ? 'coming' : registration?.waiting ? 'waiting' : 'none';
    },

    remove: async (): Promise<void> => {
      stop();
      await (await registered())?.unregister();
      await dropCopies(root);
    },

    /** Tells what a worker says, whichever page asked it. */
    listen: (hear: (message: Message) => void): void =>
      channel.addEventListener('message', ({ data }: MessageEvent<Message>) => hear(data)),

    /** Waits until the attempt that a worker makes now has ended. */
    settle: async (): Promise<void> => {
      const installing = (await registered())?.installing;
      if (installing?.state === 'installing')
        await new Promise((resolve) => installing.addEventListener('statechange', resolve, { once: true }));
    },

    close: (): void => channel.close(),
  };
}
