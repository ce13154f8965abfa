import { posix } from 'node:path';

// Asked for each time, since the preview makes it anew after each save.
const list = () => import('virtual:content');

/** A picture, by how the file at `from` below the content folder names it; nothing where it cannot be shown. */
export const pictureFrom = async (from: string, source: string): Promise<ImageMetadata | undefined> =>
  (await (await list()).pictures.get(posix.join(posix.dirname(from), source))?.())?.default;

/** The body of an MDX file, by its path below the content folder, for its page to render. */
export const mdxBody = async (path: string) => (await (await list()).mdx.get(path)?.())?.Content;
