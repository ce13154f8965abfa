import { expect, test } from 'vitest';
import { browserTests } from './browser.ts';
import {
  chooseFile,
  finish,
  leftBehind,
  open,
  press,
  startSaving,
  status,
  takeOut,
  ticks,
  workshop,
} from './own-progress.ts';

const { visit } = browserTests();

test('a member who missed workshop 2 plans, catches up, saves, comes back, takes it to another browser and deletes it', async () => {
  // She says what she missed and how long she has.
  const page = await visit('index.html', { acceptDownloads: true });
  await page.getByRole('link', { name: 'Plan your catch-up' }).first().click();
  await page.getByRole('checkbox', { name: '2. Networks' }).check();
  await page.getByLabel('How many minutes do you have?').fill('40');
  await press(page, 'Make my plan');
  await page
    .getByRole('region', { name: /^Your plan/ })
    .getByRole('link', { name: 'Catch up on networks' })
    .click();
  await page.waitForURL('**/workshops/networks/catch-up.html');

  // She reads and answers every question, saves from then on, and finishes.
  await startSaving(page);
  const questions = page.locator('fieldset.question');
  for (const question of await questions.all()) await question.locator('label').first().click();
  await press(page, 'Check all my answers');
  const asked = await questions.count();
  expect(asked).toBeGreaterThan(5);
  await finish(page).click();

  // She comes back to the workshop, and ticks an aim that she has met since.
  await open(page, 'workshops/networks.html');
  await ticks(page).nth(1).check();
  await open(page, 'progress.html');
  const sum = (on: typeof page) => workshop(on, 'Networks').locator('.sum').textContent();
  const own = String(await sum(page));
  expect(own).toMatch(/^1 of 5 aims ticked · 1 of \d+ pages finished/);
  expect(own).toContain(`${asked} of `);

  // She takes it home as a file.
  const file = await takeOut(page);
  const home = await visit('progress.html');
  await chooseFile(home, file.text);
  await expect.poll(() => sum(home)).toBe(own);

  // And leaves nothing on the council's iPad.
  await press(page, 'Delete everything');
  await press(page, 'Delete it now');
  expect(await status(page).textContent()).toMatch(/deleted/i);
  expect(await page.evaluate(leftBehind)).toEqual([]);
});
