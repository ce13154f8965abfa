import { setImmediate as breathe, setTimeout as pause } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';

/** For work that can wait, and comes in many steps: to be waited for before each, it lasts for as long as the server answers somebody. */
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
