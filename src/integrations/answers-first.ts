import { setImmediate as breathe, setTimeout as pause } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';

/** A pause for work that can wait: before each of its steps, it waits until the server has answered everybody. */
export function answersFirst({ middlewares }: ViteDevServer): () => Promise<void> {
  let asked = 0;
  middlewares.use((_request, response, next) => {
    asked += 1;
    response.once('close', () => {
      asked -= 1;
    });
    next();
  });
  return async () => {
    await breathe();
    while (asked > 0) await pause(10);
  };
}
