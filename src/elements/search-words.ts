/** What Pagefind tells of a page that it found. */
export interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    readonly weighted_locations?: readonly { readonly weight: number }[];
  }[];
}

const weight = (section: Hit['sub_results'][number]): number =>
  (section.weighted_locations ?? []).reduce((sum, location) => sum + location.weight, 0);

/** Where a hit leads: the section in which most was found, or the top of its page. */
export function wayIn(hit: Hit): { address: string; title: string; section: string | null; excerpt: string } {
  const title = hit.meta['title'] ?? hit.url;
  const best = [...hit.sub_results].sort((a, b) => weight(b) - weight(a))[0];
  if (!best) return { address: hit.url, title, section: null, excerpt: hit.excerpt };
  const isSection = best.url.includes('#') && best.title !== title;
  return { address: best.url, title, section: isSection ? best.title : null, excerpt: best.excerpt };
}

/** "3 results for “purdah”", as it is announced. */
export function describeCount(count: number, term: string): string {
  const found = count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`;
  return term === '' ? `${found}.` : `${found} for “${term}”.`;
}
