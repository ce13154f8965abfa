import { expect, test } from 'vitest';
import { policyFor } from './policy.ts';
import { referencesOfPage } from './references.ts';
import { kindsOf, smallSite } from './test-kit.ts';
import { parsePage } from '../page-tree.ts';

test('each kind of request is found in the finished files, with where it leads and when', () => {
  const rows = kindsOf(smallSite).map(
    ({ kind, when, paths, directive }) => `${kind} | ${when} | ${paths.join(' ')} | ${directive}`,
  );
  expect(rows).toEqual([
    'page | when somebody opens it | *.html cohorts/spring.html workshops/*/*.html | null',
    'style | when a page opens | assets/base.CwFCXL9_.css | style-src',
    'script | when a page opens | scripts/plan.js | script-src',
    'font | when a page opens | assets/letters.BcXVPD7q.woff2 | font-src',
    'picture | when a page opens | assets/*.png assets/map.DXF_ISHD_Z2m0HW8.webp | img-src',
    'icon | when a page opens | icon.svg | img-src',
    'calendar | when somebody asks for it | cohorts/spring.ics | null',
    'search script | when somebody searches | pagefind/pagefind.js | script-src',
    'search WebAssembly | when somebody searches | pagefind/wasm.en.pagefind | connect-src',
    'search index | when somebody searches | pagefind/fragment/en_c17c821.pf_fragment pagefind/pagefind-entry.json pagefind/pagefind.en_ca6e305983cf6.pf_meta | connect-src',
  ]);
});

test('the policy allows what the site asks for, and nothing else', () => {
  expect(policyFor(kindsOf(smallSite))).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  );
  const plain = { 'index.html': '<link rel="stylesheet" href="a.css">', 'a.css': '' };
  expect(policyFor(kindsOf(plain))).toBe(
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  );
});

test('a site that can be kept on a device says so, and its policy allows the worker and what it fetches', () => {
  const site = { 'index.html': '', 'offline-worker.js': '', 'sitemap.xml': '' };
  expect(kindsOf(site).map(({ kind, paths, directive }) => `${kind} | ${paths.join(' ')} | ${directive}`)).toEqual([
    'page | index.html | null',
    'worker of a kept copy | offline-worker.js | worker-src',
    'part of a kept copy | index.html | connect-src',
  ]);
  expect(policyFor(kindsOf(site))).toBe(
    "default-src 'none'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  );
});

test('a picture that stands in for a WebP is told from one that every browser shows', () => {
  const page =
    '<picture><source type="image/webp" srcset="a.webp"><img src="a.png"></picture><picture><img src="b.png"></picture><img src="c.png">';
  expect(referencesOfPage(parsePage(page), 'index.html').map(({ path, as }) => `${path} ${as}`)).toEqual([
    'a.webp picture',
    'a.png old picture',
    'b.png picture',
    'c.png picture',
  ]);
});

test('a page that loads something of a kind that nobody listed stops the build', () => {
  expect(() => referencesOfPage(parsePage('<video src="film.mp4"></video>'), 'index.html')).toThrow(
    'index.html loads something by <video>, which src/publish/hosting does not know.',
  );
  expect(
    referencesOfPage(parsePage('<a href="#top">Up</a><a href="mailto:a@b.example">Mail</a>'), 'index.html'),
  ).toEqual([]);
});
