import type { Entry } from '../programme/entry.ts';
import { readContentFolder } from '../source/content-folder.ts';
import { useCouncil } from '../source/council-asked.ts';
import { editionFor } from '../source/councils.ts';
import { useContentFolder } from '../source/shared-content.ts';
import { writeEdition } from '../source/write-edition.ts';
import { buildSite, type BuildOptions, type Built } from './build-site.ts';

/**
 * Builds a council's own site from content that has been checked: its edition is laid out in a folder
 * of its own, which goes when the site is there. A process builds one site: what it was told of the
 * council stays.
 */
export async function buildCouncil(council: Entry<'council'>, content: string, options: BuildOptions): Promise<Built> {
  const edition = await writeEdition(editionFor(await readContentFolder(content), council));
  try {
    useCouncil(council.id);
    useContentFolder(edition.folder);
    return await buildSite(options);
  } finally {
    await edition.remove();
  }
}
