import { AsyncLocalStorage } from 'node:async_hooks';

// Astro loads the site's own code as a copy of its own: what a page shows is noted on the process.
const key = Symbol.for('networked-councillor.bodies-shown');

const shared = globalThis as { [key]?: AsyncLocalStorage<Set<string>> };
const ofPage = (shared[key] ??= new AsyncLocalStorage());

/** Notes that the page which is being rendered shows something of a body, by its path below the content folder. */
export const noteBody = (path: string): void => void ofPage.getStore()?.add(path);

/** Renders a page, and gives the bodies of which it shows something as well. */
export async function withBodies<T>(render: () => Promise<T>): Promise<{ page: T; bodies: readonly string[] }> {
  const bodies = new Set<string>();
  const page = await ofPage.run(bodies, render);
  return { page, bodies: [...bodies].sort() };
}
