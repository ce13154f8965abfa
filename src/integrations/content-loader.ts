import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { checkContent } from '../checks/check-content.ts';
import { render } from '../markdown/render.ts';
import { ofKind } from '../programme/entry.ts';
import type { Kind } from '../programme/schema.ts';
import { sharedContent } from '../source/shared-content.ts';

/** How Astro marks a picture that it has to take in, in the data of an entry. */
const picture = (source: string): string => `__ASTRO_IMAGE_${source.startsWith('.') ? source : `./${source}`}`;

/**
 * Hands Astro the entries of one kind. Markdown becomes HTML from the very tree that was checked;
 * MDX is left to Astro. The store is filled anew each time, so that no older plug-in's HTML stays in it.
 */
export const contentLoader = (kind: Kind): Loader => ({
  name: `${kind}-of-the-programme`,
  load: async ({ store, config }) => {
    const content = await sharedContent();
    const root = fileURLToPath(config.root);
    store.clear();
    for (const entry of ofKind(content.entries, kind)) {
      if (store.has(entry.id)) continue;
      const filePath = relative(root, join(content.root, entry.path));
      const tree = content.trees.get(entry.path);
      const isMdx = entry.path.endsWith('.mdx');
      const { html, pictures } = tree && !isMdx ? render(structuredClone(tree)) : { html: '', pictures: [] };
      const exists = (source: string): boolean => content.paths.includes(join(entry.path, '..', source));
      const data = {
        fields: entry.data,
        number: entry.number,
        file: entry.file,
        path: entry.path,
        outline: entry.outline,
        pictures: pictures.map((source) => (exists(source) ? picture(source) : null)),
      };
      const digest = createHash('sha256')
        .update(JSON.stringify([data, html]))
        .digest('hex');
      store.set(
        isMdx && tree
          ? { id: entry.id, data, digest, filePath, deferredRender: true }
          : { id: entry.id, data, digest, filePath, rendered: { html } },
      );
    }
  },
});

/** Hands Astro the problems, which the preview shows in its pages. A build has none. */
export const problemLoader = (): Loader => ({
  name: 'problems-of-the-programme',
  load: async ({ store }) => {
    store.clear();
    const { problems } = checkContent(await sharedContent());
    problems.forEach((problem, index) => store.set({ id: String(index), data: { ...problem } }));
  },
});
