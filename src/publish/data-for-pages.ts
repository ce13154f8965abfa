import { posix } from 'node:path';
import type { Entry } from '../programme/entry.ts';
import { outlineForPages } from '../programme/outline.ts';
import type { Content } from '../source/read-content.ts';
import { canBeShown } from './can-be-shown.ts';

/** How Astro marks a picture that it has to take in, in the data of an entry. */
const picture = (source: string): string => `__ASTRO_IMAGE_${source.startsWith('.') ? source : `./${source}`}`;

/** What any page may show of an entry; its body, and the hash of it, come to pages by `renderedBody` and `contentHash`. */
export function dataForPages(entry: Entry, content: Content) {
  const { hasBody = false, rendered } = content.readings.get(entry.path) ?? {};
  const ofOutline = entry.path.endsWith('.mdx') ? [] : entry.outline.pictures.map(({ source }) => source);
  const isShown = (source: string): boolean => canBeShown(content, posix.join(posix.dirname(entry.path), source));
  return {
    fields: entry.data,
    number: entry.number,
    file: entry.file,
    path: entry.path,
    outline: outlineForPages(entry.outline),
    pictures: (rendered?.pictures ?? ofOutline).map((source) => (isShown(source) ? picture(source) : null)),
    isRead: hasBody,
  };
}
