import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { brokenRules } from '../../src/audit/axe.ts';
import { enter, modes, sidewaysScroll } from '../../src/audit/modes.ts';
import { routes } from '../../src/programme/routes.ts';
import { filesBelow } from '../../src/publish/files.ts';
import { browserTests, htmlPages, onEach, onEachPlace, type VisitOptions } from './browser.ts';
import { matrix, pageTypes } from './matrix.ts';
import { forgetCopies } from './kept-copy.ts';
import { betweenSessions, untouched } from './states.ts';

const { visit } = browserTests();

/** Every address that a template makes, or a route spells with each of its parts as `[any]`. */
const addressesLike = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace('_when-present/', '')
      .replace('.astro', '.html')
      .replace(/\[\w+\]/g, '[^/]+')}$`,
  );

test('every template of a page has its type in the matrix, with an address of its own', async () => {
  const templates = (await filesBelow(fileURLToPath(new URL('../../src/pages', import.meta.url)))).filter((path) =>
    path.endsWith('.astro'),
  );
  expect([...new Set(pageTypes.map(({ template }) => template))].sort()).toEqual(templates.sort());
  for (const { template, address } of pageTypes) expect(address).toMatch(addressesLike(template));
});

test('every kind of route leads to a page of the matrix', () => {
  const spelt = Object.values(routes).map((route) =>
    typeof route === 'string' ? route : (route as (...parts: string[]) => string)('[any]', '[any]'),
  );
  const pages = spelt.map((address) => address.replace(/^\/|#.*$/g, '')).filter((address) => address.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(20);
  const addresses = pageTypes.map(({ address }) => address);
  expect(pages.filter((page) => !addresses.some((address) => addressesLike(page).test(address)))).toEqual([]);
});

const rows = Object.entries(matrix).flatMap(([group, types]) =>
  modes.map((row) => ({
    group,
    row,
    named: row.map(({ name }) => name).join('; '),
    places: types.flatMap(({ address, states = { 'as it opens': untouched } }) =>
      Object.entries(states).map(([state, reach]) => ({ address, reach, name: `${address}, ${state}` })),
    ),
  })),
);

test.each(rows)('$group: in every state all can be seen, reached and used – $named', async ({ places, row }) => {
  const options: VisitOptions = { before: (page) => page.clock.setFixedTime(betweenSessions) };
  const found = await onEachPlace(places, visit, options, async (page, { name, reach }) => {
    const faults: string[] = [];
    for (const [index, mode] of row.entries()) {
      await enter(page, mode);
      if (index === 0)
        await reach(page).catch((cause: unknown) => {
          throw new Error(`This cannot be reached: ${name}`, { cause });
        });
      for (const look of mode.looks) faults.push(...(await look(page)).map(({ what }) => `${mode.name}: ${what}`));
    }
    // What the next state begins with is a browser that knows nothing.
    await page.unrouteAll();
    await page.evaluate(() => localStorage.clear());
    await page.evaluate(forgetCopies);
    return faults;
  });
  expect(found).toEqual([]);
});

test('no other page breaks an accessibility rule, or scrolls sideways on a narrow phone', async () => {
  const seen = new Set(pageTypes.map(({ address }) => address));
  const pages = (await htmlPages()).filter((address) => !seen.has(address));
  expect(pages.length).toBeGreaterThan(20);
  const look = async (page: Page): Promise<string[]> => {
    await page.setViewportSize({ width: 1280, height: 640 });
    const broken = await brokenRules(page);
    await page.setViewportSize({ width: 320, height: 640 });
    return [...broken, ...(await sidewaysScroll('1.4.10')(page))].map(({ what }) => what);
  };
  expect(await onEach(pages, visit, {}, look)).toEqual([]);
});
