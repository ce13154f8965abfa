import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** One entry in `src/elements` for each script that pages load. */
export const pageScriptNames = [
  'check-yourself',
  'learning-page',
  'practice-space',
  'skills-check',
  'catch-up-planner',
  'finished-marks',
  'site-search',
  'plain-search',
  'next-session',
  'past-review',
  'own-progress',
  'progress-page',
  'keep-copy',
] as const;

/**
 * Bundles one page script to a single classic file. Astro writes module scripts only, which
 * browsers refuse to run from disk.
 */
export async function bundleScript(name: (typeof pageScriptNames)[number]): Promise<string> {
  const { outputFiles } = await bundle(`elements/${name}`);
  return outputFiles[0]?.text ?? '';
}

/** The same for what runs beside the pages: the worker that serves a kept copy, and the one that ends all copies. */
export async function bundleWorker(name: 'offline-worker' | 'end-copies'): Promise<string> {
  const { outputFiles } = await bundle(`offline/${name}`);
  return outputFiles[0]?.text ?? '';
}

/** The packages of others that page scripts have taken in. Sorted. */
export async function packagesInScripts(): Promise<string[]> {
  const names = await Promise.all(
    pageScriptNames.map(async (script) =>
      Object.keys((await bundle(`elements/${script}`)).metafile.inputs).flatMap(
        (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
      ),
    ),
  );
  return [...new Set(names.flat())].sort();
}

const bundle = (entry: string) =>
  build({
    entryPoints: [fileURLToPath(new URL(`../${entry}.ts`, import.meta.url))],
    bundle: true,
    charset: 'utf8',
    // Pagefind lies in the finished site, not among the sources.
    external: ['*/pagefind.js'],
    format: 'iife',
    legalComments: 'none',
    metafile: true,
    minify: true,
    // Council iPads are kept for years: Safari 16.4 came in 2023.
    target: ['safari16.4', 'chrome111', 'firefox111'],
    write: false,
  });
