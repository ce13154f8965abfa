import { expect, test } from 'vitest';
import { asApache } from './as-apache.ts';
import { asNginx } from './as-nginx.ts';
import { asUnderscoreHeaders } from './as-underscore-headers.ts';
import { asWebConfig } from './as-web-config.ts';
import { hashedAddress, hasHashInName } from './headers.ts';
import { headersOf, smallSite } from './test-kit.ts';

const headers = headersOf(smallSite);
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

test('folders in which every name changes with its file are kept for a year, and no page ever is', () => {
  expect(headers.hashed).toEqual([
    { folder: 'assets', endings: ['.css', '.png', '.webp', '.woff2'] },
    { folder: 'pagefind/fragment', endings: ['.pf_fragment'] },
  ]);
  const mixed = { 'a/plan.CwFCXL9_.css': '', 'a/plan.css': '' };
  expect(headersOf({ ...smallSite, ...mixed }).hashed).toEqual(headers.hashed);
  const kept = new RegExp(hashedAddress(headers));
  for (const path of Object.keys(smallSite))
    for (const place of ['/', '/learn/', '/assets/', '/a b/'])
      expect(kept.test(place + path), place + path).toBe(hasHashInName(path));
});

test.each([
  ['offline-worker.js', false],
  ['scripts/catch-up-planner.js', false],
  ['cohorts/elmshire-fenton-2027.ics', false],
  ['pagefind/pagefind.en-gb_ca6e305983cf6.pf_meta', false],
  ['pagefind/wasm.en-gb.pagefind', false],
  ['assets/plan.-UQkhZNs.css', true],
  ['assets/search.Cm60LIs-.css', true],
  ['pagefind/index/en-gb_1a2b3c4.pf_index', true],
])('%s has a hash in its name: %s', (path, has) => {
  expect(hasHashInName(path)).toBe(has);
});

test('Netlify and Cloudflare get one rule for all, and one for each folder of names with a hash', () => {
  expect(
    asUnderscoreHeaders(headers)
      .split('\n')
      .filter((line) => !line.startsWith('#')),
  ).toEqual([
    '/*',
    `  Content-Security-Policy: ${policy}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: same-origin',
    '  Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '/pagefind/fragment/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ]);
});

test('nginx gives every header again where it keeps files, since a location takes none from the one around it', () => {
  const [around = '', kept = ''] = asNginx(headers).split('location ~ ').slice(-2);
  for (const part of [around, kept])
    for (const [name, value] of headers.everywhere) expect(part).toContain(`add_header ${name} "${value}" always;`);
  expect(around).toContain('add_header Cache-Control "no-cache" always;');
  expect(kept).toContain('add_header Cache-Control "public, max-age=31536000, immutable" always;');
  expect(around).toContain('  application/octet-stream pf_filter;\n');
});

test('Apache is asked for nothing that a module which is not there would have to do', () => {
  const open: string[] = [];
  const outside: string[] = [];
  for (const line of asApache(headers).split('\n')) {
    if (/^\s*<\/IfModule>/.test(line)) open.pop();
    else if (/^\s*<IfModule /.test(line)) open.push(line);
    else if (line !== '' && !line.startsWith('#') && open.length === 0) outside.push(line);
  }
  expect({ open, outside }).toEqual({ open: [], outside: [] });
  expect(asApache(headers)).toContain(`Header always set Content-Security-Policy "${policy}"`);
  expect(asApache(headers)).toContain('AddType text/calendar .ics');
});

test('IIS is told each ending that it lacks, after forgetting what it knew of it', () => {
  const config = asWebConfig(headers);
  for (const ending of [
    '.pagefind',
    '.pf_index',
    '.pf_meta',
    '.pf_fragment',
    '.pf_filter',
    '.avif',
    '.webp',
    '.woff2',
    '.ics',
    '.webmanifest',
  ])
    expect(config).toMatch(
      new RegExp(`<remove fileExtension="\\${ending}" />\\s+<mimeMap fileExtension="\\${ending}" mimeType="[^"]+" />`),
    );
  expect(config.match(/<mimeMap/g)?.length).toBe(config.match(/<remove fileExtension/g)?.length);
  expect(config).toContain(`<remove name="Content-Security-Policy" />`);
  expect(config).toContain(`value="${policy}"`);
  expect(config).toContain('<location path="pagefind/fragment">');
});
