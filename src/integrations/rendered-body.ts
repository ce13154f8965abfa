import type { Rendered } from '../markdown/render.ts';
import { noteBody } from '../source/bodies-shown.ts';
import { contentForPages } from './content-for-pages.ts';

/**
 * What the body of a `.md` file was rendered as when it was checked, by its path below the content folder; nothing for
 * `.mdx`, which Astro renders. It is asked for here and not of Astro's store, which would write the HTML of all pages
 * to disk, read it back as a module and hold it several times.
 */
export async function renderedBody(path: string): Promise<Rendered | undefined> {
  noteBody(path);
  return (await contentForPages())?.readings.get(path)?.rendered;
}
