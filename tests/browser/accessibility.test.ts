import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { brokenRules } from './axe.ts';
import { browserTests, htmlPages, onEach, type VisitOptions } from './browser.ts';
import { answer, ask, results } from './search-page.ts';

const { visit } = browserTests();

async function sidewaysScroll(page: Page): Promise<string[]> {
  const [content, room] = await page.evaluate(
    () => [document.scrollingElement?.scrollWidth ?? 0, window.innerWidth] as const,
  );
  return content <= room ? [] : [`is ${content} pixels wide where there are ${room}`];
}

/** One page of each type: those of one type are the same template with other words. */
function onePerType(pages: readonly string[]): string[] {
  const typeOf = (address: string): string => {
    const [folder = '', second, third] = address.split('/');
    if (third !== undefined) return ['catch-up.html', 'officer.html', 'print.html'].includes(third) ? third : 'module';
    if (second !== undefined) return folder;
    return ['about.html', 'accessibility.html', 'privacy.html'].includes(address) ? 'text' : address;
  };
  return [...new Map(pages.map((address) => [typeOf(address), address])).values()];
}

test('no page breaks an accessibility rule', async () => {
  const pages = await htmlPages();
  expect(pages.length).toBeGreaterThan(20);
  expect(await onEach(pages, visit, {}, brokenRules)).toEqual([]);
});

test('no page scrolls sideways on a narrow phone', async () => {
  const narrow = { viewport: { width: 320, height: 640 } };
  expect(await onEach(await htmlPages(), visit, narrow, sidewaysScroll)).toEqual([]);
});

const settings: { name: string; options: VisitOptions }[] = [
  { name: 'with dark colours', options: { colorScheme: 'dark' } },
  { name: 'with forced colours', options: { forcedColors: 'active' } },
  { name: 'on a narrow phone', options: { viewport: { width: 320, height: 640 } } },
];

test.each(settings)('no type of page breaks an accessibility rule $name', async ({ options }) => {
  expect(await onEach(onePerType(await htmlPages()), visit, options, brokenRules)).toEqual([]);
});

test('no type of page breaks an accessibility rule or scrolls sideways with text of twice the size', async () => {
  const look = async (page: Page): Promise<string[]> => {
    await page.addStyleTag({ content: ':root { font-size: 200%; }' });
    return [...(await brokenRules(page)), ...(await sidewaysScroll(page))];
  };
  expect(await onEach(onePerType(await htmlPages()), visit, {}, look)).toEqual([]);
});

const schemes = [{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const;

test.each(schemes)('search results break no accessibility rule in $colorScheme', async (options) => {
  const page = await visit(ask('ward'), options);
  await answer(page, 'ward');
  expect(await results(page).count()).toBe(10);
  expect(await brokenRules(page)).toEqual([]);
});

test.each(schemes)('a search without results breaks no accessibility rule in $colorScheme', async (options) => {
  const page = await visit(ask('zzzqqq'), options);
  expect(await answer(page, 'zzzqqq')).toMatch(/^No results/);
  expect(await brokenRules(page)).toEqual([]);
});

test('a search that cannot run breaks no accessibility rule', async () => {
  const page = await visit(ask('ward'), {
    before: (opening) => opening.route(/\/(?:pagefind|search)\//, (route) => route.abort()),
    expecting: /pagefind|ERR_FAILED/,
  });
  expect(await answer(page)).toMatch(/^Search cannot run here\./);
  expect(await brokenRules(page)).toEqual([]);
});
