import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataForPages } from './data-for-pages.ts';
import { sha256 } from '../kept/digests.ts';
import { digestOfCode, keyOf } from '../kept/open-kept.ts';
import { outlineForPages } from '../programme/outline.ts';
import { listFiles } from '../source/content-folder.ts';
import { councilAsked } from '../source/council-asked.ts';
import { contentFolder, sharedContent } from '../source/shared-content.ts';
import { resultsFile } from '../statement/results.ts';

/** Digests of all that a site is made of. */
export interface Ingredients {
  /** Changes with anything. */
  readonly all: string;
  /** What each page is made of: what any page may show, and bodies, which only their own pages and a few others show. */
  readonly ofPages: () => Promise<PageIngredients>;
}

export interface PageIngredients {
  /** The digest of all that a page is made of that shows these bodies, by their paths below the content folder. */
  readonly of: (bodies: readonly string[]) => string;
}

/** A body comes to pages by `bodyForPages` and `contentHash`, which note it; MDX is Astro's to render, and not told apart. */
const isBody = (path: string): boolean => path.endsWith('.md');

/** Reads every file of the content of this process. `site` is the address that its site will have. */
export async function readIngredients(site: string | undefined): Promise<Ingredients> {
  const root = await contentFolder();
  const paths = [...(await listFiles(root)), resultsFile];
  const files = await Promise.all(
    paths.map(async (path) => [path, sha256(await readFile(join(root, path)).catch(() => Buffer.of()))] as const),
  );
  const ofProcess = [await digestOfCode(), councilAsked(), site];
  return {
    all: keyOf(files, ofProcess),
    ofPages: async () => {
      const content = await sharedContent();
      const others = files.filter(([path]) => !isBody(path));
      const shared = keyOf(
        others,
        ofProcess,
        content.entries.map((entry) => [dataForPages(entry), outlineForPages(entry.outline)]),
      );
      const bodies = new Map(
        content.entries.map(({ path, file }) => [
          path,
          keyOf(content.texts.get(file), content.readings.get(path)?.body().rendered?.html),
        ]),
      );
      return {
        of: (shown) =>
          keyOf(
            shared,
            shown.map((path) => [path, bodies.get(path)]),
          ),
      };
    },
  };
}
