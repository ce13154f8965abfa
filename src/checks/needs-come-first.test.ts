import { expect, test } from 'vitest';
import { module, reportOn, text, whole, type World } from './test-kit.ts';

const needing = (title: string, needs: string): string =>
  module({ title, kind: 'guide', asks: [] }).replace('minutes: 5', `minutes: 5\nneeds: [${needs}]`);
const modules = (needs: Readonly<Record<string, string>>): World => ({
  ...whole,
  ...Object.fromEntries(
    Object.entries(needs).map(([name, ids]) => [`workshops/01-networks/${name}.md`, needing(`Step ${name}`, ids)]),
  ),
});

test('a module that needs itself is reported', () => {
  expect(reportOn(modules({ 'worked-map': 'networks/worked-map' }))).toBe(text`
    content/workshops/01-networks/worked-map.md:6:9  needs-come-first
      This module needs itself: "networks/worked-map".
      Fix: take it out.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('two modules that need each other are one mistake, told at the first', () => {
  expect(reportOn(modules({ one: 'networks/two', two: 'networks/catch-up, networks/one' }))).toBe(text`
    content/workshops/01-networks/one.md:6:9  needs-come-first
      This module needs "networks/two", and that one needs this module.
      Fix: take it out of one of them.

    1 problem in 1 of 6 files. Nothing was built.
  `);
});

test('so is a ring of three, and what needs one of them is not part of it', () => {
  expect(reportOn(modules({ a: 'networks/b', b: 'networks/c', c: 'networks/a', d: 'networks/a' }))).toBe(text`
    content/workshops/01-networks/a.md:6:9  needs-come-first
      This module needs "networks/b", and that one in the end needs this module.
      Fix: take it out of one of them.

    1 problem in 1 of 8 files. Nothing was built.
  `);
});

test('modules that need the same one, or one another in turn, are fine', () => {
  expect(
    reportOn(modules({ a: 'networks/catch-up', b: 'networks/a, networks/catch-up', c: 'networks/a, networks/b' })),
  ).toContain('all with revision.');
});
