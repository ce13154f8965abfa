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
 * Hands Astro the entries of one kind. Markdown's HTML was made of the very tree that was checked;
 * MDX is left to Astro. The store is filled anew each time, so that no older plug-in's HTML stays in it.
 * In the preview the HTML says where in the file it comes from.
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
      const isMdx = entry.path.endsWith('.mdx');
      const { html = '' } = content.readings.get(entry.path)?.rendered ?? {};
      const shown = dataForPages(entry, content);
      const data = {
        ...shown,
        bodyLine: shown.isRead && isPreview ? bodyLine(content.texts.get(entry.file) ?? '') : null,
      };
      const digest = keyOf(data, html);
      store.set(
        isMdx && shown.isRead
          ? { id: entry.id, data, digest, filePath, deferredRender: true }
          : { id: entry.id, data, digest, filePath },
      );
    }
  },
});
