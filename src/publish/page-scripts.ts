import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** One entry in `src/elements` for each script that pages load. */
export const pageScriptNames = [
  'check-yourself',
  'practice-space',
  'skills-check',
  'catch-up-planner',
  'site-search',
  'plain-search',
  'next-session',
  'own-progress',
  'progress-page',
] as const;

/**
 * Bundles one page script to a single classic file. Astro writes module scripts only, which
 * browsers refuse to run from disk.
 */
export async function bundleScript(name: (typeof pageScriptNames)[number]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../elements/${name}.ts`, import.meta.url))],
    bundle: true,
    charset: 'utf8',
    // Pagefind lies in the finished site, not among the sources.
    external: ['*/pagefind.js'],
    format: 'iife',
    legalComments: 'none',
    minify: true,
    // Council iPads are kept for years: Safari 16.4 came in 2023.
    target: ['safari16.4', 'chrome111', 'firefox111'],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
