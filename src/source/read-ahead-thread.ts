import { parentPort, workerData } from 'node:worker_threads';
import { readShare, type Share } from './read-ahead.ts';

// The other thread of `readAhead`.
parentPort?.postMessage(readShare(workerData as Share));
