import type { Entry } from '../programme/entry.ts';
import { readContentFolder } from '../source/content-folder.ts';
import { useCouncil } from '../source/council-asked.ts';
import { editionFor } from '../source/councils.ts';
import { useContentFolder } from '../source/shared-content.ts';
import { writeEdition } from '../source/write-edition.ts';
import { buildSite, type BuildOptions, type Built } from './build-site.ts';
import { noTemporaryFiles, withTemporaryFolder } from './temporary-folder.ts';

/**
 * Builds a council's own site from content that has been checked: its edition is laid out in a folder
 * of its own, which goes when the site is there. A process builds one site: what it was told of the
 * council stays.
 */
export const buildCouncil = (council: Entry<'council'>, content: string, options: BuildOptions): Promise<Built> =>
  withTemporaryFolder('edition', async (above) => {
    const edition = editionFor(await readContentFolder(content), council);
    const folder = await writeEdition(edition, above).catch((error: unknown) => {
      throw noTemporaryFiles(error);
    });
    useCouncil(council.id);
    useContentFolder(folder);
    return buildSite(options);
  });
