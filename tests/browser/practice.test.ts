import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browserTests } from './browser.ts';

const { visit } = browserTests();
const address = 'practice.html';
const draft = (page: Page): Locator => page.getByLabel('Your draft');
const remarks = (page: Page): Locator => page.getByRole('region', { name: 'Remarks' });
const status = (page: Page): Locator => remarks(page).getByRole('status');
// The remarks wait until she stops to think.
const patience = { timeout: 10_000 };
const says = (page: Page, words: string): Promise<void> =>
  expect.poll(() => status(page).innerText(), patience).toBe(words);
const remarked = (page: Page, words: string): Promise<void> =>
  expect.poll(() => remarks(page).innerText(), patience).toContain(words);
const counter = (page: Page): Locator => remarks(page).getByText('Would you say it at the counter');

const shout = 'STOP IT, you useless lot. Ring Asha on 07700 900123 #cleanstreets';

test('remarks follow her words, each with the words it is about, and the counter question comes last', async () => {
  const page = await visit(address);
  expect(await counter(page).isVisible()).toBe(false);
  await draft(page).fill(shout);
  await says(page, '4 remarks');
  const items = await remarks(page).getByRole('listitem').allInnerTexts();
  expect(items.map((item) => item.split('\n')[0])).toEqual([
    '“you useless”',
    '“07700 900123”',
    '“STOP IT”',
    '#cleanstreets, better #CleanStreets',
  ]);
  expect(items[2]).toContain('Capitals read as shouting');
  expect(await counter(page).isVisible()).toBe(true);

  await draft(page).fill('The bins will be collected on Thursday.');
  await says(page, 'No remarks');
  expect(await counter(page).isVisible()).toBe(true);
});

test('while she types nothing is announced, and the same number is not announced twice', async () => {
  const page = await visit(address);
  await page.evaluate(() => {
    const region = document.querySelector('[role="status"]');
    const heard: string[] = [];
    if (region) new MutationObserver(() => heard.push(String(region.textContent))).observe(region, { childList: true });
    Object.assign(window, { heard });
  });
  await draft(page).pressSequentially('STOP IT now, all of you', { delay: 5 });
  await says(page, '1 remark');
  await draft(page).pressSequentially(' and for good', { delay: 5 });
  await draft(page).pressSequentially(' #cleanstreets', { delay: 5 });
  await says(page, '2 remarks');
  expect(await page.evaluate('heard')).toEqual(['1 remark', '2 remarks']);
});

test('the place, a picture and the scene are taken into account', async () => {
  const page = await visit(address);
  await draft(page).fill('a'.repeat(301));
  await page.getByLabel('Where would it go?').selectOption('Bluesky');
  expect(await page.getByText('About 301 of 300 characters').isVisible()).toBe(true);
  await remarked(page, 'where Bluesky takes 300');

  await draft(page).fill('Thank you to all nineteen.');
  await page.getByLabel('I will add a picture').check();
  await remarked(page, 'Your picture');
  await page.getByLabel('Its alt text').fill('Thirty full sacks beside the canal');
  await says(page, 'No remarks');

  await page.getByLabel('What are you writing?').selectOption('A row about new homes');
  expect(await page.getByText('forty houses on Tarn Field').isVisible()).toBe(true);
  expect(await page.getByText('Invented.').locator('visible=true').count()).toBe(1);
  await draft(page).fill('I will vote against it.');
  await remarked(page, 'keep your view back');
});

test('“Clear” empties the desk', async () => {
  const page = await visit(address);
  await page.getByLabel('What are you writing?').selectOption('A private trouble in public');
  await page.getByLabel('I will add a picture').check();
  await draft(page).fill(shout);
  await says(page, '5 remarks');
  await page.getByRole('button', { name: 'Clear' }).click();
  await says(page, '');
  expect(await draft(page).inputValue()).toBe('');
  expect(await page.getByLabel('I will add a picture').isChecked()).toBe(false);
  expect(await page.getByText('Invented.').locator('visible=true').count()).toBe(0);
  expect(await remarks(page).getByRole('listitem').count()).toBe(0);
  expect(await counter(page).isVisible()).toBe(false);
});

test('her words stay on the page: nothing is asked of anybody, kept, or put into the address', async () => {
  const page = await visit(address);
  const asked: string[] = [];
  // The tab's icon may come late, whatever she does.
  page.on('request', (request) => request.url().endsWith('/icon.svg') || asked.push(request.url()));
  const before = page.url();
  await draft(page).fill(shout);
  await page.getByLabel('I will add a picture').check();
  await page.getByLabel('Its alt text').press('Enter');
  await says(page, '5 remarks');
  expect(asked).toEqual([]);
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  await page.reload();
  expect(await draft(page).inputValue()).toBe('');
});

test('with the keyboard alone she chooses a scene, writes, and clears', async () => {
  const page = await visit(address);
  await page.getByLabel('What are you writing?').focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.getByText('forty houses on Tarn Field').isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('STOP IT');
  await says(page, '1 remark');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await page.getByLabel('Its alt text').isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(
    await remarks(page)
      .getByRole('heading')
      .evaluate((heading) => heading === document.activeElement),
  ).toBe(true);
  await says(page, '2 remarks');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await says(page, '');
});

test('without scripts the questions stand there for paper, and no field that does nothing', async () => {
  const page = await visit(address, { javaScriptEnabled: false });
  expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);
  expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  const questions = page.getByRole('main').locator('.tick-list > li');
  expect(await questions.count()).toBe(15);
  for (const question of await questions.all()) expect(await question.isVisible()).toBe(true);
  expect(await page.getByRole('main').innerText()).toContain('Bluesky 300');
});

test('every page leads there', async () => {
  const page = await visit('index.html');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Practice space' }).click();
  await page.waitForURL('**/practice.html');
});

test('its script is small', async () => {
  const script = await readFile(join(inject('site'), 'scripts/practice-space.js'));
  expect(gzipSync(script, { level: 6 }).length).toBeLessThanOrEqual(4_000);
});
