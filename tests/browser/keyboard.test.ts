import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { lookForFocus } from '../../src/audit/focus.ts';
import { browserTests } from './browser.ts';
import { hasFocus, press, tabTo } from './focus.ts';
import { answer, results } from './search-page.ts';

const { visit } = browserTests();

async function skipToContent(page: Page): Promise<void> {
  await press(page, 'Tab');
  expect(await hasFocus(page.getByRole('link', { name: 'Skip to the main content' }))).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe('#main');
}

test('a member with a keyboard gets from the home page to a question’s feedback', async () => {
  const page = await visit('index.html');
  await skipToContent(page);
  const cards = page.getByRole('region', { name: 'Missed a workshop?' }).getByRole('listitem');
  await tabTo(page, cards.getByRole('link').first());
  await page.keyboard.press('Enter');
  await page.waitForURL('**/catch-up.html');

  await skipToContent(page);
  const question = page.locator('.question').first();
  await tabTo(page, question.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  expect(await question.getByRole('radio').nth(1).isChecked()).toBe(true);
  await press(page, 'Tab');
  await page.keyboard.press('Enter');
  expect(await hasFocus(question.locator('.result'))).toBe(true);
  expect(await page.evaluate(lookForFocus)).toBeNull();
  expect(await question.getByRole('listitem').nth(1).locator('.feedback').isVisible()).toBe(true);
});

test('a member with a keyboard goes from the masterclass to a lesson and on to the next', async () => {
  const page = await visit('index.html');
  await tabTo(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Masterclass' }));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/masterclass.html');
  await skipToContent(page);
  await tabTo(page, page.locator('ol.lessons a').first());
  await page.keyboard.press('Enter');
  await page.waitForURL('**/masterclass/*.html');
  const lesson = page.url();
  await skipToContent(page);
  await tabTo(page, page.getByRole('link', { name: /^Next/ }));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.includes('/masterclass/') && url.pathname !== new URL(lesson).pathname);
});

test('a member with a keyboard searches, narrows down, asks for more and opens a result', async () => {
  const page = await visit('index.html');
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('ward');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search.html?q=ward');
  await answer(page, 'ward');
  await tabTo(page, page.getByLabel('Kind'));
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=ward&kind=Lesson');
  await page.keyboard.press('Home');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=ward');
  await expect.poll(() => results(page).count()).toBe(5);
  await tabTo(page, page.getByRole('button', { name: 'Show more results' }));
  await page.keyboard.press('Space');
  const sixth = results(page).nth(5).getByRole('link');
  await expect.poll(() => hasFocus(sixth)).toBe(true);
  expect(await page.evaluate(lookForFocus)).toBeNull();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('search.html'));
});
