import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserTests } from './browser.ts';

const { visit } = browserTests();
const address = 'skills-check.html';
const groups = (page: Page): Locator => page.getByRole('main').getByRole('group');
const plan = (page: Page): Locator => page.getByRole('region', { name: 'Lessons that fit you' });
const show = (page: Page): Promise<void> => page.getByRole('button', { name: 'Show my lessons' }).click();
const lessons = (page: Page): Promise<string[]> => plan(page).locator('.now a:visible').allTextContents();

async function sayToAll(page: Page, answer: 'True of me' | 'Not yet'): Promise<void> {
  for (const group of await groups(page).all()) await group.getByLabel(answer).check();
}

test('what she says “not yet” to brings its lessons, with their minutes, and follows her answers', async () => {
  const page = await visit(address);
  const item = page.locator('#sign-in-strong');
  const expected = await page.locator('#sign-in-strong .then a').allTextContents();
  await item.getByLabel('Not yet').check();
  expect(await plan(page).isVisible()).toBe(false);
  await show(page);
  expect(await lessons(page)).toEqual(expected);
  expect(await plan(page).getByRole('status').innerText()).toMatch(/^1 lesson, \d+ minutes in all\.$/);
  expect(await plan(page).innerText()).toContain('You left 14 statements open.');
  expect(
    await plan(page)
      .getByRole('heading')
      .evaluate((heading) => heading === document.activeElement),
  ).toBe(true);

  await page.locator('#purpose-named').getByLabel('Not yet').check();
  expect(await lessons(page)).toHaveLength(2);
  expect(await plan(page).getByRole('status').innerText()).toMatch(/^2 lessons, /);
});

test('a member to whom all of it is new is given an hour, and the rest for another day', async () => {
  const page = await visit(address);
  await sayToAll(page, 'Not yet');
  await show(page);
  expect(Number(/(\d+) minutes/.exec(await plan(page).getByRole('status').innerText())?.[1])).toBeLessThanOrEqual(60);
  expect(await plan(page).innerText()).toContain('The foundation path fits you');
  expect(await plan(page).locator('.other-day a').count()).toBeGreaterThan(0);
  const links = await plan(page).getByRole('link').count();
  expect(links).toBe(await page.locator('[data-lesson]').count());
});

test('a member who has it all needs no lesson, and has a colleague to teach', async () => {
  const page = await visit(address);
  await sayToAll(page, 'True of me');
  await show(page);
  expect(await plan(page).innerText()).toContain('you need no lesson');
  expect(await plan(page).innerText()).toContain('teach one colleague');
  const shown = await lessons(page);
  expect(shown.length).toBeGreaterThan(0);
  expect(await plan(page).locator('.now li:visible[data-path="foundation"]').count()).toBe(0);
});

test('before any answer there is a way to begin, and clearing takes the plan away', async () => {
  const page = await visit(address);
  await show(page);
  expect(await lessons(page)).toHaveLength(1);
  await groups(page).first().getByLabel('Not yet').check();
  await page.getByRole('button', { name: 'Clear my answers' }).click();
  expect(await plan(page).isVisible()).toBe(false);
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
});

test('with the keyboard alone she answers, sees her lessons and opens one', async () => {
  const page = await visit(address);
  await groups(page).first().getByLabel('True of me').focus();
  await page.keyboard.press('ArrowDown');
  expect(await groups(page).first().getByLabel('Not yet').isChecked()).toBe(true);
  const button = page.getByRole('button', { name: 'Show my lessons' });
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await button.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/masterclass/*.html');
});

test('the answers stay on the page: nothing is asked of anybody, kept, or put into the address', async () => {
  const page = await visit(address);
  const asked: string[] = [];
  // The tab's icon may come late, whatever she does.
  page.on('request', (request) => request.url().endsWith('/icon.svg') || asked.push(request.url()));
  const before = page.url();
  await sayToAll(page, 'Not yet');
  await show(page);
  expect(asked).toEqual([]);
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  await page.reload();
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
});

test('without scripts it is the plain list, with a lesson below each statement and no button', async () => {
  const page = await visit(address, { javaScriptEnabled: false });
  const statements = page.locator('.statements > li');
  expect(await statements.count()).toBeGreaterThan(5);
  for (const statement of await statements.all())
    expect(await statement.getByRole('link').first().isVisible()).toBe(true);
  expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  expect(await page.getByRole('main').innerText()).toContain('tick it on paper');
});
