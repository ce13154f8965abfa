import { expect, test } from 'vitest';
import { browserTests, htmlPages, onEach } from './browser.ts';

const { visit } = browserTests();
const options = { javaScriptEnabled: false };

test('every page opens with its heading and its text when scripts are switched off', async () => {
  const pages = await htmlPages();
  expect(pages.length).toBeGreaterThan(20);
  const missing = await onEach(pages, visit, options, async (page) => {
    const main = page.getByRole('main');
    const heading = (await main.getByRole('heading', { level: 1 }).allTextContents()).map((text) => text.trim());
    const text = await main.innerText();
    return [
      ...(heading.length === 1 && heading[0] ? [] : [`has ${heading.length} headings of level 1`]),
      ...(text.length > 80 ? [] : [`says no more than “${text}”`]),
    ];
  });
  expect(missing).toEqual([]);
});

test('a question can be answered and tells its answers when scripts are switched off', async () => {
  const page = await visit('workshops/digital-presence/catch-up.html', options);
  const question = page.locator('.question').first();
  await question.getByRole('radio').first().check();
  expect(await question.getByRole('button').count()).toBe(0);
  expect(await question.locator('.verdict').first().isVisible()).toBe(false);
  await question.getByText('Answers', { exact: true }).click();
  expect(await question.locator('.verdict').first().isVisible()).toBe(true);
});

test('the search page says what to do instead when scripts are switched off', async () => {
  const page = await visit('search.html?q=purdah', options);
  expect(await page.getByRole('main').innerText()).toContain('Search needs JavaScript, which is switched off here.');
  await page.getByRole('main').getByRole('link', { name: 'A to Z of topics' }).click();
  expect(new URL(page.url()).pathname).toBe('/a-z.html');
});

test('the dates stand there alike when scripts are switched off', async () => {
  const page = await visit('index.html', options);
  const dates = page.getByRole('region', { name: 'The next session' }).locator('time');
  expect(await dates.count()).toBeGreaterThan(1);
  expect(await dates.last().isVisible()).toBe(true);
});
