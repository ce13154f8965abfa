interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface WorkerEvents {
  install: WorkerEvent;
  activate: WorkerEvent;
  message: WorkerEvent & { readonly data: unknown };
  fetch: WorkerEvent & { readonly request: Request; respondWith(answer: Promise<Response>): void };
}

/** What a service worker has and a page has not. TypeScript's own words for it cannot stand beside those for pages. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof WorkerEvents>(name: Name, act: (event: WorkerEvents[Name]) => void): void;
}

export const workerScope = self as unknown as WorkerScope;
