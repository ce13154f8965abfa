import { dropCopies } from './kept-copies.ts';
import { workerScope } from './worker-scope.ts';

// What a host puts in the place of the worker to end every copy: each browser takes it for a new version when its
// reader next comes with a network, and it takes itself away.
workerScope.addEventListener('install', () => void workerScope.skipWaiting());
workerScope.addEventListener('activate', (event) =>
  event.waitUntil(
    dropCopies(new URL(workerScope.registration.scope)).then(() => workerScope.registration.unregister()),
  ),
);
