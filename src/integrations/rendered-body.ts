import type { Rendered } from '../markdown/render.ts';
import { ofProcess } from '../source/content-of-process.ts';
import { noteBody } from './bodies-shown.ts';

/**
 * What the body of a `.md` file was rendered as when it was checked, by its path below the content folder; nothing for
 * `.mdx`, which Astro renders. It is asked for here and not of Astro's store, which would write the HTML of all pages
 * to disk, read it back as a module and hold it several times.
 */
export async function renderedBody(path: string): Promise<Rendered | undefined> {
  noteBody(path);
  // Where the folder went away, the preview shows what it knows.
  const content = (await ofProcess.now?.catch(() => undefined)) ?? ofProcess.earlier;
  return content?.readings.get(path)?.rendered;
}
