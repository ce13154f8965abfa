import type { Hit } from './engine.ts';

/** What Pagefind tells of a page that it found. */
export interface PagefindHit {
  readonly url: string;
  /** Pagefind escapes it and adds `<mark>`; titles it gives raw. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    readonly weighted_locations: readonly { readonly weight: number }[];
  }[];
}

const weight = (section: PagefindHit['sub_results'][number]): number =>
  section.weighted_locations.reduce((sum, location) => sum + location.weight, 0);

/** A hit leads to the section in which most was found, or to the top of its page. */
export function asHit({ url, excerpt, meta, sub_results }: PagefindHit): Hit {
  const title = meta['title'] ?? url;
  const best = [...sub_results].sort((a, b) => weight(b) - weight(a))[0];
  return {
    address: best?.url ?? url,
    title,
    section: best?.url.includes('#') && best.title !== title ? best.title : null,
    about: [meta['workshop'], meta['kind'], meta['minutes']],
    excerpt: best?.excerpt ?? excerpt,
  };
}
