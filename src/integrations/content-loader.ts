import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { ofKind } from '../programme/entry.ts';
import type { Kind } from '../programme/schema.ts';
import { keyOf } from '../kept/open-kept.ts';
import { splitFrontmatter } from '../source/frontmatter.ts';
import { sharedContent } from '../source/shared-content.ts';
import { dataForPages } from '../publish/data-for-pages.ts';

/** The line on which the body of a Markdown file begins. */
function bodyLine(text: string): number {
  const { frontmatter } = splitFrontmatter(text);
  return frontmatter === undefined ? 1 : 3 + (frontmatter.match(/\r\n|\n|\r/g) ?? []).length;
}

/**
 * Hands Astro the entries of one kind, without their bodies: Markdown's HTML is made of the very tree that is checked,
 * and comes to pages by `bodyForPages`; MDX is a module, and comes by `mdxBody`. The store is filled anew each time.
 */
export const contentLoader = (kind: Kind): Loader => ({
  name: `${kind}-of-the-programme`,
  load: async ({ store, config, watcher }) => {
    const content = await sharedContent();
    const root = fileURLToPath(config.root);
    // Astro watches files in the preview alone.
    const isPreview = watcher !== undefined;
    store.clear();
    for (const entry of ofKind(content.entries, kind)) {
      if (store.has(entry.id)) continue;
      const filePath = relative(root, join(content.root, entry.path));
      const text = content.texts.get(entry.file) ?? '';
      const data = { ...dataForPages(entry), bodyLine: isPreview ? bodyLine(text) : null };
      // In the preview, pages are loaded again where this is another one.
      store.set({ id: entry.id, data, digest: keyOf(data), filePath });
    }
  },
});
