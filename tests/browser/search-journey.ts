import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { about, answer, results } from './search-page.ts';

const marked = (page: Page): Promise<string[]> => results(page).first().locator('.excerpt mark').allTextContents();

/** All that a member does with search, on a search page that is open: the same wherever it lies, and whatever answers. */
export async function searchAsMembersDo(page: Page): Promise<void> {
  const box = page.getByRole('searchbox');
  const [workshop, kind] = [page.getByLabel('In', { exact: true }), page.getByLabel('Kind')];
  const more = page.getByRole('button', { name: 'Show more results' });

  // A word that only the other words of a page hold.
  await box.fill('purdah');
  expect(await answer(page, 'purdah')).toMatch(/^\d results for “purdah”\.$/);
  expect(new URL(page.url()).search).toBe('?q=purdah');
  expect(await results(page).count()).toBe(Math.min(5, Number.parseInt(await answer(page), 10)));
  expect((await marked(page)).join(' ')).toContain('purdah');
  expect((await about(page)).filter((line) => !/^[A-Z].* · [A-Z].*( · \d+ minutes)?$|^Glossary$/.test(line))).toEqual(
    [],
  );

  // A section of a page, found in the plural.
  await box.fill('passkeys');
  await answer(page, 'passkeys');
  expect((await marked(page)).join(' ')).toMatch(/passkey/i);
  const link = results(page)
    .getByRole('link')
    .filter({ has: page.locator('.section') })
    .first();
  const heading = await link.locator('.section').textContent();
  await link.click();
  await page.waitForURL((url) => !url.pathname.endsWith('search.html'));
  const target = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
  expect((await target.textContent())?.trim()).toBe(heading);
  await page.goBack();
  await answer(page, 'passkeys');
  expect(await box.inputValue()).toBe('passkeys');

  // More than the page shows at once.
  await box.fill('ward');
  const count = Number.parseInt(await answer(page, '“ward”'), 10);
  expect(count).toBeGreaterThan(20);
  expect(await results(page).count()).toBe(5);
  await more.click();
  await expect.poll(() => results(page).count(), { timeout: 20_000 }).toBe(15);
  const sixth = results(page).nth(5).getByRole('link');
  expect(await sixth.evaluate((own) => own === document.activeElement)).toBe(true);
  expect(await results(page).locator('.excerpt:has(mark)').count()).toBe(15);

  // Nothing, and then what the choices alone let through.
  await box.fill('zzzqqq');
  expect(await answer(page, 'zzzqqq')).toBe(
    'No results for “zzzqqq”. Try another word, or look in the A to Z of topics.',
  );
  expect(await results(page).count()).toBe(0);
  expect(await more.isVisible()).toBe(false);
  await box.fill('');
  await workshop.selectOption('Networks');
  await kind.selectOption('Catch-up');
  await expect
    .poll(() => about(page), { timeout: 20_000 })
    .toEqual([expect.stringMatching(/^Networks · Catch-up · \d+ minutes$/)]);
  expect(await answer(page)).toBe('1 result.');
  await page.reload();
  await expect.poll(() => about(page), { timeout: 20_000 }).toHaveLength(1);
  expect(await workshop.inputValue()).toBe('Networks');
}
