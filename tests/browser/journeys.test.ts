import { expect, test } from 'vitest';
import { browserTests } from './browser.ts';

const { visit } = browserTests();

test('a member who missed a workshop finds the catch-up, its minutes and what to do first', async () => {
  const page = await visit('index.html');
  const cards = page.getByRole('region', { name: 'Missed a workshop?' }).getByRole('listitem');
  const card = cards.first();
  const workshop = String(await card.getByRole('heading').textContent());
  const minutes = String(/\d+ minutes/.exec(String(await card.textContent())));
  // The whole card leads there: the title's link is laid over all of it.
  await card.getByText(minutes).click({ force: true });
  await page.waitForURL('**/catch-up.html');

  const main = page.getByRole('main');
  expect(await main.getByText(workshop).count()).toBeGreaterThan(0);
  expect(await main.getByText(minutes, { exact: true }).first().isVisible()).toBe(true);
  const first = main.getByRole('heading', { level: 2, name: /to do (first|now)/ });
  expect(await first.isVisible()).toBe(true);
  expect(await first.locator('xpath=following::ol[1]/li').count()).toBeGreaterThan(1);
});

test('a member chooses an answer, checks it and reads what is said to it', async () => {
  const page = await visit('index.html');
  await page
    .getByRole('region', { name: 'Missed a workshop?' })
    .getByRole('listitem')
    .getByRole('link')
    .first()
    .click();
  await page.waitForURL('**/catch-up.html');

  const question = page.locator('.question').first();
  const option = question.getByRole('listitem').first();
  await option.locator('label').click();
  expect(await option.locator('.verdict').count()).toBe(0);
  await question.getByRole('button', { name: 'Check' }).click();
  expect(await option.locator('.verdict').textContent()).toMatch(/^(A right answer|Not the best answer)$/);
  expect(await option.locator('.feedback').isVisible()).toBe(true);
});

test('a new member goes from the home page through the masterclass to the next lesson and back', async () => {
  const page = await visit('index.html');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Masterclass' }).click();
  await page.waitForURL('**/masterclass.html');
  const lessons = await page.getByRole('main').locator('ol.lessons a').allTextContents();
  await page
    .getByRole('main')
    .getByRole('link', { name: String(lessons[0]), exact: true })
    .click();
  const title = page.getByRole('heading', { level: 1 });
  await expect.poll(() => title.textContent()).toContain(String(lessons[0]));

  const steps = page.getByRole('navigation', { name: 'Previous and next page' });
  await steps.getByRole('link', { name: /^Next/ }).click();
  await expect.poll(() => title.textContent()).toContain(String(lessons[1]));
  await steps.getByRole('link', { name: /^Previous/ }).click();
  await expect.poll(() => title.textContent()).toContain(String(lessons[0]));
});

test('the contents of a long page lead to its sections, folded on a phone and beside the text on a wide screen', async () => {
  for (const [width, place] of [
    [390, 'details.contents'],
    [1280, 'nav.contents'],
  ] as const) {
    const page = await visit('workshops/digital-presence/catch-up.html', { viewport: { width, height: 800 } });
    const contents = page.locator(place);
    if (place === 'details.contents') await contents.locator('summary').click();
    const link = contents.getByRole('link').last();
    const section = page.getByRole('heading', { level: 2, name: String(await link.textContent()), exact: true });
    await link.click();
    await expect.poll(async () => (await section.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    await expect.poll(async () => (await section.boundingBox())?.y ?? Infinity).toBeLessThan(800);
  }
});
