import { posix } from 'node:path';
import type { Entry } from '../programme/entry.ts';
import type { Content } from '../source/read-content.ts';
import { canBeShown } from './can-be-shown.ts';

/** How Astro marks a picture that it has to take in, in the data of an entry. */
const picture = (source: string): string => `__ASTRO_IMAGE_${source.startsWith('.') ? source : `./${source}`}`;

/** The sources of the pictures in a body, for Astro to take in. Without this sign there is none, and the body need not be read. */
function sourcesOf(entry: Entry, content: Content): readonly string[] {
  if (entry.path.endsWith('.mdx')) return [];
  const reading = content.readings.get(entry.path);
  if (entry.path.endsWith('.md') && !reading?.text.includes('![')) return [];
  return reading?.body().rendered?.pictures ?? entry.outline.pictures.map(({ source }) => source);
}

/** What Astro's lists hold of an entry, for any page. Its body, and what was read from it, pages have from the process. */
export function dataForPages(entry: Entry, content: Content) {
  const isShown = (source: string): boolean => canBeShown(content, posix.join(posix.dirname(entry.path), source));
  return {
    fields: entry.data,
    number: entry.number,
    file: entry.file,
    path: entry.path,
    pictures: sourcesOf(entry, content).map((source) => (isShown(source) ? picture(source) : null)),
  };
}
