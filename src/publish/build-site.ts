import { build, type AstroIntegration } from 'astro';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtBefore } from './built-before.ts';
import { filesBelow } from './files.ts';
import { councilAsked } from '../source/council-asked.ts';
import { openKept } from '../kept/open-kept.ts';
import { startFinishing, type FinishedPage } from './finish-pages.ts';
import { handPages } from './hand-pages.ts';
import { writeHosting } from './hosting/write-hosting.ts';
import { writeOfflineCopy } from './offline-copy.ts';
import { writePlainSearch } from './plain-search.ts';
import { startSearchIndex, writeSearchIndex } from './search-index.ts';
import { writeSitemap } from './sitemap.ts';
import { swapIn } from './swap.ts';
import { dropUnusedPictures } from './unused-pictures.ts';
import { withStage } from './with-stage.ts';
import { renderIn } from './working-files.ts';

export interface BuildOptions {
  readonly out: string;
  /** The address that the site will have, for canonical links and a sitemap; nothing else depends on it. */
  readonly site: string | undefined;
  /** Told each phase as it begins. */
  readonly onPhase: (phase: string) => void;
}

export interface Built {
  readonly folder: string;
  readonly pages: number;
  readonly files: number;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

async function render(outDir: string, site: string | undefined, pages: AstroIntegration): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({ root, outDir, logLevel: 'error', integrations: [pages], ...(site ? { site } : {}) });
}

/**
 * Renders, relocates and indexes content that has been checked, in a folder beside the output, and
 * swaps it into place at the end. Whatever fails, the old site stays. Where the output is that very site already, it
 * stays as it is. The caller has the project's turn.
 */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const { out, site, onPhase } = options;
  onPhase('Looking for the same site');
  const before = await builtBefore(out, site);
  if (before.files) return built(resolve(out), before.files);
  const made = await makeSite(options);
  await before.remember();
  return made;
}

const built = (folder: string, files: readonly string[]): Built => ({
  folder,
  files: files.length,
  pages: files.filter((path) => path.endsWith('.html')).length,
});

const makeSite = ({ out, site, onPhase }: BuildOptions): Promise<Built> =>
  withStage(out, async (stage) => {
    onPhase('Rendering');
    const index = await startSearchIndex();
    const kept = await openKept<FinishedPage>(`finished pages of ${councilAsked() ?? 'the programme'}`);
    const finishing = startFinishing(stage.next, index.add, kept);
    const { references, searchable } = await renderIn(
      root,
      (folder) => render(folder, site, handPages(finishing.takePage)),
      (folder) => {
        onPhase('Taking in what else was rendered');
        return finishing.takeRest(folder);
      },
    );
    await kept.save();
    await dropUnusedPictures(stage.next);
    if (site) await writeSitemap(stage.next, site);
    onPhase('Indexing for search');
    // Pagefind is at work by itself meanwhile.
    const indexing = index.files();
    writePlainSearch(stage.next, searchable);
    writeSearchIndex(stage.next, await indexing);
    onPhase('Listing what a copy on a device holds');
    const sums = await writeOfflineCopy(stage.next, references);
    onPhase('Writing what hosts need');
    await writeHosting(stage.next, references, sums);
    const files = await filesBelow(stage.next);
    onPhase('Putting the site in place');
    await swapIn(stage);
    return built(stage.out, files);
  });
