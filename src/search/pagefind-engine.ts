import type { SearchEngine } from './engine.ts';
import { asHit, type PagefindHit } from './pagefind-hit.ts';

interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  search(
    term: string | null,
    options: { filters: Readonly<Record<string, string>> },
  ): Promise<{ results: { data(): Promise<PagefindHit> }[] }>;
}

let attempts = 0;

/**
 * Loads Pagefind from the site that begins at `root`. Rejects, before anything is asked of the host, on a disk
 * and in a frame without an origin, which may not import, and where WebAssembly is refused.
 */
export async function loadPagefind(root: URL): Promise<SearchEngine> {
  if (!/^http/.test(self.origin)) throw new Error();
  // To ask first is silent, and throws where it is refused; what Pagefind does then is not.
  new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  // Browsers remember an import that failed, and would fail again without asking. Another address makes them ask.
  attempts += 1;
  const pagefind = (await import(new URL(`pagefind/pagefind.js?${attempts}`, root).href)) as Pagefind;
  // A worker is one more script to load, and one that hosts may refuse. So few pages are searched at once without it.
  await pagefind.options({ noWorker: true });
  return {
    search: async (term, filters) => {
      const { results } = await pagefind.search(term || null, { filters });
      return {
        count: results.length,
        hits: (from, to) => Promise.all(results.slice(from, to).map(async (result) => asHit(await result.data()))),
      };
    },
  };
}
