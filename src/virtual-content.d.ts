/** What Vite makes of files of the content folder, by their paths below it: `src/integrations/content-modules.ts`. */
declare module 'virtual:content' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  /** The pictures that can be shown. */
  export const pictures: ReadonlyMap<string, () => Promise<{ default: ImageMetadata }>>;
  /** Bodies that Astro renders. */
  export const mdx: ReadonlyMap<string, () => Promise<{ Content: AstroComponentFactory }>>;
}
