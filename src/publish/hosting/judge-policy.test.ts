import { expect, test } from 'vitest';
import { judgePolicy } from './judge-policy.ts';
import { policyFor } from './policy.ts';
import { kindsOf, smallSite } from './test-kit.ts';

const kinds = kindsOf(smallSite);
const refused = (policy: string): string[] =>
  judgePolicy(policy, kinds, 'index.html', new URL('https://learn.elmshire.example/index.html')).map(
    ({ fact, cure }) => `${fact} ${cure}`,
  );

test.each([
  policyFor(kinds),
  '',
  "frame-ancestors 'none'",
  "default-src 'self' 'wasm-unsafe-eval'",
  "default-src 'self'; script-src 'self' 'unsafe-eval'",
  "default-src https: 'unsafe-inline'; script-src * 'wasm-unsafe-eval'",
  "default-src https://learn.elmshire.example; script-src *.elmshire.example 'WASM-unsafe-eval'",
  `${policyFor(kinds)}, default-src 'self' 'wasm-unsafe-eval'`,
])('the policy “%s” lets the site do all that it does', (policy) => {
  expect(refused(policy)).toEqual([]);
});

test('a policy that refuses the worker of a kept copy, or what it fetches, is told apart', () => {
  const withCopy = kindsOf({ 'index.html': '', 'offline-worker.js': '' });
  const address = new URL('https://learn.elmshire.example/offline-worker.js');
  const refusedBy = (policy: string): string[] =>
    judgePolicy(policy, withCopy, 'offline-worker.js', address).map(({ fact }) => fact.replace(/.*needs: /, ''));
  expect(refusedBy(policyFor(withCopy))).toEqual([]);
  expect(refusedBy("default-src 'self'")).toEqual([]);
  expect(refusedBy("default-src 'none'; connect-src 'self'")).toEqual(['worker of a kept copy.']);
  expect(refusedBy("default-src 'self'; connect-src 'none'")).toEqual(['part of a kept copy.']);
});

const ours = 'use the policy in hosting/requests.json, or add to yours';

test.each([
  [
    "default-src 'self'; script-src 'self'",
    [
      `The server’s Content-Security-Policy refuses WebAssembly, so search cannot run as it should. ${ours}: 'wasm-unsafe-eval' in script-src.`,
    ],
  ],
  [
    "default-src 'self' 'wasm-unsafe-eval'; font-src 'none'; img-src https://other.example",
    [
      `The server’s Content-Security-Policy refuses what the site needs: font. ${ours}: font-src 'self'.`,
      `The server’s Content-Security-Policy refuses what the site needs: picture, icon. ${ours}: img-src 'self'.`,
    ],
  ],
  [
    "script-src 'nonce-abc' 'strict-dynamic' 'self' 'wasm-unsafe-eval'",
    [
      `The server’s Content-Security-Policy refuses what the site needs: script, search script. ${ours}: script-src 'self'.`,
    ],
  ],
  [
    `${policyFor(kinds)}, connect-src http://learn.elmshire.example:81`,
    [
      `The server’s Content-Security-Policy refuses what the site needs: search WebAssembly, search index. ${ours}: connect-src 'self'.`,
    ],
  ],
  [
    'sandbox allow-forms',
    [
      'The server’s Content-Security-Policy has a sandbox in which no script runs. take sandbox out of the policy for this folder.',
    ],
  ],
])('the policy “%s” is in the way, and the report says of what', (policy, words) => {
  expect(refused(policy).sort()).toEqual(words.sort());
});
