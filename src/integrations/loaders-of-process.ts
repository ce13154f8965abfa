import type { defineCollection } from 'astro/content/config';
import type { Loader } from 'astro/loaders';
import type { Kind } from '../programme/schema.ts';

// Node loads Astro's configuration, and Vite `content.config.ts`. What the latter imports is read and transformed
// file by file at every start, all that reads and checks content among it, and Astro's own runtime behind
// `astro:content`: so it takes the loaders, and what defines a collection, from the process.
const key = Symbol.for('networked-councillor.loaders');

/** What hands Astro our content, by the names of `content.config.ts`. */
export interface Loaders {
  readonly defineCollection: typeof defineCollection;
  readonly content: (kind: Kind) => Loader;
  readonly statement: () => Loader;
}

const shared = globalThis as { [key]?: Loaders };

/** Has `content.config.ts` take these. */
export function giveLoaders(loaders: Loaders): void {
  shared[key] = loaders;
}

/** The loaders that the configuration gave. Throws where it gave none. */
export function givenLoaders(): Loaders {
  const loaders = shared[key];
  if (!loaders) throw new Error('astro.config.mjs has given no loaders: src/integrations/content-loaders.ts does it.');
  return loaders;
}
