import { expect, test } from 'vitest';
import { asText } from './finding.ts';
import { judgeAnswer } from './judge-answer.ts';
import { policyFor } from './policy.ts';
import { kindsOf, smallSite } from './test-kit.ts';

const kinds = kindsOf(smallSite);

/** Headers that are as they should be, but for some. Undefined takes one away. */
function report(path: string, type: string, changes: Readonly<Record<string, string | undefined>> = {}): string {
  const sent = {
    'content-type': type,
    'content-security-policy': policyFor(kinds),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=()',
    'cache-control': 'no-cache',
    'content-encoding': 'gzip',
    ...changes,
  };
  const headers = new Headers(Object.entries(sent).filter((row): row is [string, string] => row[1] !== undefined));
  return asText(judgeAnswer({ path, address: new URL(`https://learn.example/${path}`), headers, size: 9000 }, kinds));
}

const kept = { 'cache-control': 'max-age=31536000' };

test.each([
  ['index.html', 'text/html; charset=utf-8', {}],
  ['index.html', 'text/html', { 'cache-control': 'public, max-age=0, must-revalidate' }],
  [
    'index.html',
    'text/html',
    { 'cache-control': undefined, expires: 'Thu, 01 Jan 2026 00:00:00 GMT', date: 'Thu, 01 Jan 2026 00:00:00 GMT' },
  ],
  ['scripts/plan.js', 'application/javascript', { 'content-security-policy': undefined }],
  ['pagefind/a.pf_meta', 'application/octet-stream', {}],
  ['pagefind/a.pf_meta', '', {}],
  ['assets/letters.BcXVPD7q.woff2', 'application/octet-stream', kept],
  ['assets/map.DXF_ISHD.png', 'image/png', kept],
])('%s as %s with %j is well sent', (path, type, changes) => {
  expect(report(path, type, changes)).toBe('');
});

test.each([
  [
    'pagefind/a.pf_meta',
    'text/html',
    {},
    'It is sent as text/html: the server does not know .pf_meta.\n  Fix: have .pf_meta sent as application/octet-stream.',
  ],
  [
    'a.ics',
    'text/plain',
    {},
    'It is sent as text/plain: the server does not know .ics.\n  Fix: have .ics sent as text/calendar.',
  ],
  [
    'assets/a.BcXVPD7q.webp',
    '',
    kept,
    'It is sent without a type: the server does not know .webp.\n  Fix: have .webp sent as image/webp.',
  ],
  [
    'a.css',
    'text/css; charset=ISO-8859-1',
    {},
    'It is sent as iso-8859-1, but it is UTF-8: letters beyond English ones come out wrong.\n  Fix: have text sent as UTF-8, or without a charset.',
  ],
  [
    'a.css',
    'text/css',
    { 'x-content-type-options': undefined },
    'The server does not say X-Content-Type-Options: nosniff, so an old browser may take a file for another kind.\n  Fix: have it sent with every file.',
  ],
  [
    'a.html',
    'text/html',
    { 'content-security-policy': undefined },
    'The server sends no Content-Security-Policy, so nothing stops a script that somebody plants in a page.\n  Fix: have it sent with every page.',
  ],
  [
    'a.html',
    'text/html',
    { 'cache-control': 'max-age=86400' },
    'Browsers may keep it for 24 hours without asking, so readers will not see a new version.\n  Fix: have it asked for again each time: Cache-Control: no-cache.',
  ],
  [
    'a.html',
    'text/html',
    { 'cache-control': undefined, expires: 'Thu, 08 Jan 2026 00:00:00 GMT', date: 'Thu, 01 Jan 2026 00:00:00 GMT' },
    'Browsers may keep it for 168 hours without asking, so readers will not see a new version.\n  Fix: have it asked for again each time: Cache-Control: no-cache.',
  ],
])('%s as %s with %j is wrong, and the report says why and what to do', (path, type, changes, words) => {
  expect(report(path, type, changes)).toBe(`${path}\n  ${words}`);
});

test.each([
  ['a.html', 'text/html', { 'content-encoding': undefined }, 'It is sent without compression'],
  ['a.html', 'text/html', { 'cache-control': undefined }, 'The server does not say how long it may be kept'],
  ['assets/a.BcXVPD7q.css', 'text/css', {}, 'Browsers ask for it again and again'],
  ['a.html', 'text/html', { 'referrer-policy': undefined }, 'The server sends no Referrer-Policy'],
])('%s as %s with %j works, and could be better', (path, type, changes, words) => {
  expect(report(path, type, changes)).toMatch(new RegExp(`^This works, and could be better:\n\n${path}\n {2}${words}`));
});
