import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readCalendar } from '../kit/read-calendar.ts';
import { browserTests } from './browser.ts';

const { visit } = browserTests();

const result = (page: Page) => page.getByRole('region', { name: /^Your plan for/ });
const steps = (page: Page): Promise<string[]> => result(page).locator('ol > li > a').allTextContents();

test('who missed two workshops and has an hour gets both catch-ups, in order, and what is open', async () => {
  const page = await visit('index.html');
  await page.getByRole('link', { name: 'Plan your catch-up' }).first().click();
  await page.getByRole('checkbox', { name: '3. Conversations and content' }).check();
  await page.getByRole('checkbox', { name: '2. Networks' }).check();
  await page.getByLabel('How many minutes do you have?').fill('60');
  await page.getByRole('button', { name: 'Make my plan' }).click();

  expect((await steps(page)).slice(0, 2)).toEqual(['Catch up on networks', 'Catch up on conversations and content']);
  expect(await result(page).textContent()).toContain('It restores every aim that you missed.');
  expect(page.url()).toMatch(/plan\.html\?missed=networks,conversations&minutes=60$/);
  expect(await page.locator(':focus').textContent()).toBe('Your plan for Networks and Conversations and content');
});

test('the address that an officer sends opens the same plan, and says what does not fit', async () => {
  const page = await visit('plan.html?missed=networks,conversations&minutes=40');
  expect((await steps(page))[0]).toBe('Catch up on networks');
  expect(await page.getByRole('checkbox', { name: '2. Networks' }).isChecked()).toBe(true);
  expect(await page.getByLabel('How many minutes do you have?').inputValue()).toBe('40');
  const words = String(await result(page).textContent());
  expect(words).toMatch(/What does not fit\s*Catch up on conversations and content/);
  expect(words).toMatch(/With \d+ minutes more you can do all of it/);
  expect(words).toContain('Aims that are still open');
  const mail = await result(page).getByRole('link', { name: 'Send this plan by e-mail' }).getAttribute('href');
  expect(decodeURIComponent(String(mail))).toContain('plan.html?missed=networks,conversations&minutes=40');
});

test('with too little time for anything, the plan says so and names what it takes', async () => {
  const page = await visit('plan.html?missed=networks&minutes=2');
  expect(await steps(page)).toEqual([]);
  expect(await result(page).textContent()).toContain('Nothing of it fits into 2 minutes.');
});

test('nothing ticked is said beside the button, and an address without sense shows the plans alone', async () => {
  const page = await visit('plan.html?missed=nowhere&minutes=soon');
  expect(await result(page).count()).toBe(0);
  await page.getByRole('button', { name: 'Make my plan' }).click();
  expect(await page.getByRole('status').first().textContent()).toBe('Tick at least one workshop.');
  expect(await page.getByRole('heading', { name: 'The plan for each workshop' }).isVisible()).toBe(true);
});

test('going back shows what was asked before', async () => {
  const page = await visit('plan.html?missed=networks');
  await page.getByRole('checkbox', { name: '4. Co-producing and leading' }).check();
  await page.getByRole('button', { name: 'Make my plan' }).click();
  expect(await result(page).getByRole('heading', { level: 2 }).textContent()).toContain('leading');
  await page.goBack();
  await expect.poll(() => page.getByRole('checkbox', { name: '4. Co-producing and leading' }).isChecked()).toBe(false);
  expect(await result(page).getByRole('heading', { level: 2 }).textContent()).toBe('Your plan for Networks');
});

test('the keyboard alone makes a plan and puts it into a calendar, at the hour that was meant', async () => {
  const page = await visit('plan.html', { acceptDownloads: true, timezoneId: 'America/New_York' });
  await page.getByRole('checkbox', { name: '1. Digital presence' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.getByLabel('How many minutes do you have?').focus();
  await page.keyboard.press('Enter');
  expect(await steps(page)).toContain('Catch up on networks');
  await page.getByRole('button', { name: 'Put it in my calendar' }).press('Enter');
  expect(await result(page).getByRole('status').textContent()).toBe('Choose a day and a time first.');
  await page.getByLabel(/When will you sit down/).fill('2027-07-01T19:30');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Put it in my calendar' }).press('Enter');
  const [event] = readCalendar(await readFile(String(await (await download).path()), 'utf8'));
  expect(event).toMatchObject({ summary: 'Catching up on Networks', starts: '2027-07-01T18:30:00.000Z' });
  expect(event?.description).toContain('Catch up on networks (25 minutes)');
});

test('without JavaScript each workshop has its plan, and no form that does nothing', async () => {
  const page = await visit('plan.html?missed=networks', { javaScriptEnabled: false });
  expect(await page.getByRole('button', { name: 'Make my plan' }).count()).toBe(0);
  await page.getByRole('link', { name: '2. Networks' }).click();
  expect((await page.getByRole('heading', { level: 1 }).innerText()).trim()).toBe('Your plan for “Networks”');
  expect(await page.getByRole('link', { name: 'Catch up on networks' }).first().isVisible()).toBe(true);
});
