import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * The content folder may lie anywhere, and no packages lie beside it. What the MDX in it needs of
 * Astro is looked up from here instead.
 */
export const contentImports = (content: string): Plugin => ({
  name: 'content-imports',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    const isBare = !/^[./\0]/.test(id) && !id.includes(':');
    if (!isBare || !importer?.startsWith(content)) return null;
    return this.resolve(id, fileURLToPath(import.meta.url), { ...options, skipSelf: true });
  },
});
