import { build, type AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtBefore } from './built-before.ts';
import { filesBelow } from './files.ts';
import { councilAsked } from '../source/council-asked.ts';
import { openKept } from '../kept/open-kept.ts';
import { startFinishing, type FinishedPage } from './finish-pages.ts';
import { handPages } from './hand-pages.ts';
import { writeHosting } from './hosting/write-hosting.ts';
import { readIngredients } from './ingredients.ts';
import { beginSite } from './new-site.ts';
import { writeOfflineCopy } from './offline-copy.ts';
import { pagesBefore, type PagesBefore } from './pages-before.ts';
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
  const ingredients = await readIngredients(site);
  const before = await builtBefore(out, ingredients.all);
  if (before.files) return built(resolve(out), before.files);
  const pages = pagesBefore(out, before.pages, await ingredients.ofPages());
  const made = await makeSite(options, pages);
  await before.remember(pages.made());
  return made;
}

const built = (folder: string, files: readonly string[]): Built => ({
  folder,
  files: files.length,
  pages: files.filter((path) => path.endsWith('.html')).length,
});

const makeSite = ({ out, site, onPhase }: BuildOptions, before: PagesBefore): Promise<Built> =>
  withStage(out, async (stage) => {
    onPhase('Rendering');
    const made = beginSite(stage.next, stage.out);
    const index = await startSearchIndex(before.searched(), (path) => readFileSync(join(stage.next, path), 'utf8'));
    const kept = await openKept<FinishedPage>(`finished pages of ${councilAsked() ?? 'the programme'}`);
    const finishing = startFinishing(made, index.add, kept);
    const pages = handPages({
      isThere: (path) => {
        const found = before.find(path);
        return found !== undefined && finishing.takeAgain(path, found);
      },
      take: (path, html, bodies) => before.remember(path, finishing.takePage(path, html), bodies),
    });
    const { references, searchable } = await renderIn(
      root,
      (folder) => render(folder, site, pages),
      (folder) => {
        onPhase('Taking in what else was rendered');
        return finishing.takeRest(folder);
      },
    );
    onPhase('Indexing for search');
    // Pagefind is at work by itself meanwhile.
    const indexing = index.files();
    await writePlainSearch(made, searchable);
    await kept.save();
    await dropUnusedPictures(stage.next);
    if (site) await writeSitemap(made, site);
    await made.settle();
    writeSearchIndex(made, await indexing);
    onPhase('Listing what a copy on a device holds');
    const sums = await writeOfflineCopy(made, references);
    onPhase('Writing what hosts need');
    await writeHosting(made, references, sums);
    const files = await filesBelow(stage.next);
    onPhase('Putting the site in place');
    await swapIn(stage, made.settle);
    return built(stage.out, files);
  });
