import { referencesOfPage, referencesOfSheet } from './references.ts';
import { headersFor, type Headers } from './headers.ts';
import { requestKinds, type RequestKind } from './request-kinds.ts';
import { parsePage } from '../page-tree.ts';

/** A small finished site: what is in its pages and its sheet; other files are only names. */
export const smallSite: Readonly<Record<string, string>> = {
  '404.html': '',
  'assets/base.CwFCXL9_.css':
    '@font-face{src:url(letters.BcXVPD7q.woff2)}main{background:url("../assets/sky.DXF_ISHD.png")}',
  'assets/letters.BcXVPD7q.woff2': '',
  'assets/map.DXF_ISHD_XQo1S.png': '',
  'assets/map.DXF_ISHD_Z2m0HW8.webp': '',
  'assets/sky.DXF_ISHD.png': '',
  'cohorts/spring.html': '<a href="spring.ics">Dates</a>',
  'cohorts/spring.ics': '',
  'icon.svg': '',
  'index.html':
    '<link rel="icon" href="icon.svg"><link rel="stylesheet" href="assets/base.CwFCXL9_.css"><script defer src="scripts/plan.js"></script><a href="https://www.example.org/rules">Rules</a>',
  'pagefind/fragment/en_c17c821.pf_fragment': '',
  'pagefind/pagefind-entry.json': '',
  'pagefind/pagefind.en_ca6e305983cf6.pf_meta': '',
  'pagefind/pagefind.js': '',
  'pagefind/wasm.en.pagefind': '',
  'scripts/plan.js': '',
  'scripts/unused.js': '',
  'workshops/bees/plan.html':
    '<form action="../../search.html"><picture><source srcset="../../assets/map.DXF_ISHD_Z2m0HW8.webp 1x, ../../assets/none.webp 2x"><img src="../../assets/map.DXF_ISHD_XQo1S.png"></picture></form>',
  'workshops/gardens/plan.html': '',
};

export function kindsOf(site: Readonly<Record<string, string>>): RequestKind[] {
  const references = Object.entries(site).flatMap(([path, text]) =>
    path.endsWith('.html')
      ? referencesOfPage(parsePage(text), path)
      : path.endsWith('.css')
        ? referencesOfSheet(text, path)
        : [],
  );
  return requestKinds(Object.keys(site), references);
}

export const headersOf = (site: Readonly<Record<string, string>>): Headers =>
  headersFor(Object.keys(site), kindsOf(site));
