import { expect, test } from 'vitest';
import { addressInCopy } from './address-in-copy.ts';

const root = new URL('https://council.example/learn/');
const files = new Set(['index.html', 'search.html', 'workshops/networks.html', 'pagefind/pagefind-entry.json']);
const answer = (address: string, { method = 'GET', isForRange = false } = {}): string | undefined =>
  addressInCopy({ method, address: new URL(address, root), isForRange }, root, files)?.replace(root.href, '');

test('a file is found whatever stands behind its name', () => {
  expect(answer('workshops/networks.html')).toBe('workshops/networks.html');
  expect(answer('workshops/networks.html#aims')).toBe('workshops/networks.html');
  expect(answer('search.html?q=purdah')).toBe('search.html');
  expect(answer('pagefind/pagefind-entry.json?ts=1700000000000')).toBe('pagefind/pagefind-entry.json');
});

test('a bare folder is its start page', () => {
  expect(answer('')).toBe('index.html');
  expect(answer('?from=intranet')).toBe('index.html');
  expect(answer('workshops/')).toBeUndefined();
});

test.each([
  ['a page that is not in the copy', 'workshops/old.html', {}],
  ['something beside the folder', '/search.html', {}],
  ['another host', 'https://other.example/learn/search.html', {}],
  ['what is sent to the server', 'search.html', { method: 'POST' }],
  ['a part of a file', 'search.html', { isForRange: true }],
  ['a name without its ending, which may be anybody’s', 'search', {}],
])('%s goes to the network', (_, address, options) => {
  expect(answer(address, options)).toBeUndefined();
});
