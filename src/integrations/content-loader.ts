import { createHash } from 'node:crypto';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { ofKind, type Entry } from '../programme/entry.ts';
import { outlineForPages } from '../programme/outline.ts';
import type { Kind } from '../programme/schema.ts';
import { splitFrontmatter } from '../source/frontmatter.ts';
import { hashContent } from '../source/hash-content.ts';
import type { Content } from '../source/read-content.ts';
import { sharedContent } from '../source/shared-content.ts';
import { canBeShown } from './can-be-shown.ts';

/** How Astro marks a picture that it has to take in, in the data of an entry. */
const picture = (source: string): string => `__ASTRO_IMAGE_${source.startsWith('.') ? source : `./${source}`}`;

/** The line on which the body of a Markdown file begins. */
function bodyLine(text: string): number {
  const { frontmatter } = splitFrontmatter(text);
  return frontmatter === undefined ? 1 : 3 + (frontmatter.match(/\r\n|\n|\r/g) ?? []).length;
}

// The preview takes all entries in again at each save, and most are the same objects.
const known = new WeakMap<Entry, string>();

/** Tells whether a page still says what a member finished. */
function hashOf(entry: Entry, content: Content): string {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const { body } = splitFrontmatter(content.texts.get(entry.file) ?? '');
  if (entry.outline.facts.length > 0) {
    const facts = ofKind(content.entries, 'facts').flatMap(({ data }) => data);
    return hashContent(
      body,
      entry.outline.facts.map(({ id }) => facts.find((fact) => fact.id === id)?.text ?? ''),
    );
  }
  const hash = hashContent(body);
  known.set(entry, hash);
  return hash;
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
      const { hasBody = false, rendered } = content.readings.get(entry.path) ?? {};
      const isMdx = entry.path.endsWith('.mdx');
      const { html, pictures } = rendered ?? {
        html: '',
        pictures: isMdx ? [] : entry.outline.pictures.map(({ source }) => source),
      };
      const isShown = (source: string): boolean => canBeShown(content, posix.join(posix.dirname(entry.path), source));
      const data = {
        fields: entry.data,
        number: entry.number,
        file: entry.file,
        path: entry.path,
        outline: outlineForPages(entry.outline),
        pictures: pictures.map((source) => (isShown(source) ? picture(source) : null)),
        isRead: hasBody,
        hash: hashOf(entry, content),
        bodyLine: hasBody && isPreview ? bodyLine(content.texts.get(entry.file) ?? '') : null,
      };
      const digest = createHash('sha256')
        .update(JSON.stringify([data, html]))
        .digest('hex');
      store.set(
        isMdx && hasBody
          ? { id: entry.id, data, digest, filePath, deferredRender: true }
          : { id: entry.id, data, digest, filePath },
      );
    }
  },
});
