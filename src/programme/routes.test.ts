import { expect, test } from 'vitest';
import { routeOfFile, routes } from './routes.ts';

test('the fixed addresses are those of the contract', () => {
  expect([
    routes.home,
    routes.search,
    routes.topics,
    routes.workshop('networks'),
    routes.module('networks/catch-up'),
    routes.print('networks'),
    routes.officer('networks'),
    routes.lesson('why-online'),
  ]).toEqual([
    '/index.html',
    '/search.html',
    '/a-z.html',
    '/workshops/networks.html',
    '/workshops/networks/catch-up.html',
    '/workshops/networks/print.html',
    '/workshops/networks/officer.html',
    '/masterclass/why-online.html',
  ]);
});

test.each([
  ['workshops/02-networks/index.mdx', '/workshops/networks.html'],
  ['workshops/02-networks/catch-up.mdx', '/workshops/networks/catch-up.html'],
  ['workshops/02-networks/officer.md', '/workshops/networks/officer.html'],
  ['masterclass/01-why-online.mdx', '/masterclass/why-online.html'],
  ['stories/first-year.md', '/stories/first-year.html'],
  ['cohorts/spring.yaml', '/cohorts/spring.html'],
  ['about.md', '/about.html'],
  ['glossary.yaml', '/glossary.html'],
  ['facts.yaml', '/facts.html'],
  ['skills-check.yaml', '/skills-check.html'],
])('%s becomes the page %s', (path, address) => {
  expect(routeOfFile(path)).toBe(address);
});

test.each(['programme.yaml', 'councils/elmshire.yaml', 'workshops/02-networks/map.png', 'nowhere.md'])(
  '%s becomes no page',
  (path) => {
    expect(routeOfFile(path)).toBeUndefined();
  },
);

test('a term’s anchor holds letters, digits and hyphens alone', () => {
  expect(routes.term('2-step verification (2SV)')).toBe('/glossary.html#term-2-step-verification-2sv');
});

test('a number changes no address', () => {
  expect(routeOfFile('workshops/09-networks/catch-up.mdx')).toBe(routeOfFile('workshops/02-networks/catch-up.md'));
});
