import { expect, test } from 'vitest';
import { relativeAddress } from './relative-address.ts';

test.each([
  ['/index.html', 'index.html', 'index.html'],
  ['/', 'workshops/networks.html', '../index.html'],
  ['/workshops/networks.html', 'index.html', 'workshops/networks.html'],
  ['/workshops/networks/catch-up.html', 'workshops/networks.html', 'networks/catch-up.html'],
  ['/workshops/networks.html', 'workshops/networks/catch-up.html', '../networks.html'],
  ['/glossary.html#term-casework', 'workshops/networks/catch-up.html', '../../glossary.html#term-casework'],
  ['/glossary.html#term-casework', 'glossary.html', '#term-casework'],
  ['/search.html?q=purdah', 'search.html', 'search.html?q=purdah'],
  ['/_astro/a.css?v=1', 'masterclass/begin.html', '../_astro/a.css?v=1'],
])('%s from the page %s is %s', (address, page, relative) => {
  expect(relativeAddress(address, page)).toBe(relative);
});

test.each([
  'https://www.example.org/',
  '//www.example.org/a',
  'mailto:a@b.example',
  'tel:01632',
  '#here',
  'map.png',
  '../map.png',
  '',
])('the address %j stays as it is', (address) => {
  expect(relativeAddress(address, 'workshops/networks.html')).toBe(address);
});
