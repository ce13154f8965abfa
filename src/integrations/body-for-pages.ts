import type { Rendered } from '../markdown/render.ts';
import { asksSomething } from '../programme/outline.ts';
import { noteBody } from '../source/bodies-shown.ts';
import { contentForPages } from './content-for-pages.ts';

/** A body as its page shows it. */
export interface BodyForPages {
  /** Whether it could be read; where it could not, a problem says why. */
  readonly isRead: boolean;
  /** Whether it asks its reader something. */
  readonly asks: boolean;
  /** What a `.md` file was rendered as when it was checked; nothing for `.mdx`, which Astro renders. */
  readonly rendered: Rendered | undefined;
}

/**
 * The body of a file, by its path below the content folder. It is asked for here and not of Astro's store, which would
 * write the HTML of all pages to disk, read it back as a module and hold it several times; and which would have to have
 * every body before the preview can show one.
 */
export async function bodyForPages(path: string): Promise<BodyForPages> {
  noteBody(path);
  const { outline, rendered } = (await contentForPages())?.readings.get(path)?.body() ?? {};
  return { isRead: outline !== undefined, asks: outline !== undefined && asksSomething(outline), rendered };
}
