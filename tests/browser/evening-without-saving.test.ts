import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserTests } from './browser.ts';
import { mouse } from './hands.ts';
import { answerAll, planNetworks } from './journey.ts';
import { open, press, startSaving, status, ticks } from './own-progress.ts';
import { answer } from './search-page.ts';
import { fillStorage, forbidStorage } from './storage-refusal.ts';

const { visit } = browserTests();

/** Everything of an evening that nothing has to be saved for. */
async function spendEvening(page: Page): Promise<void> {
  await planNetworks(page, mouse);
  const { asked, said } = await answerAll(page, mouse);
  expect(said).toContain(`${asked} of ${asked} answered`);
  expect(await page.locator('.question .feedback').count()).toBeGreaterThanOrEqual(asked);
}

async function lookAround(page: Page): Promise<void> {
  await open(page, 'skills-check.html');
  await page.getByLabel('Not yet').first().check();
  await press(page, 'Show my lessons');
  expect(await page.getByRole('region', { name: 'Lessons that fit you' }).getByRole('link').count()).toBe(1);

  await open(page, 'practice.html');
  await page.getByLabel('Your draft').fill('STOP IT NOW');
  await press(page, 'Show the remarks');
  await expect.poll(() => page.getByRole('region', { name: 'Remarks' }).innerText()).toContain('shouting');

  await open(page, 'search.html?q=ward');
  expect(await answer(page, 'ward')).toMatch(/^\d+ results/);
}

test('with storage forbidden a member plans, catches up, practises and searches, and is told that nothing is saved', async () => {
  const page = await visit('index.html', { before: (opening) => opening.context().addInitScript(forbidStorage) });
  await spendEvening(page);
  const words =
    'This browser does not let the site save anything, so aims can be ticked on paper only. Everything else works.';
  expect(await status(page).textContent()).toBe(words);
  expect(await page.locator('own-progress').getByRole('button').count()).toBe(0);

  await open(page, 'progress.html');
  expect(await status(page).textContent()).toBe(words);
  // The page can still be printed, and no more is offered.
  expect(await page.getByRole('main').getByRole('button').allTextContents()).toSatisfy(
    ([only, ...others]: string[]) => only?.trim() === 'Print this page' && others.length === 0,
  );
  expect(await page.getByLabel('Bring in from a file').isVisible()).toBe(false);
  await lookAround(page);
});

test('with storage full a member does all of it too, and is told when she wants to save', async () => {
  const page = await visit('index.html', { before: (opening) => opening.context().addInitScript(fillStorage) });
  await spendEvening(page);
  await startSaving(page);
  const words = 'This could not be saved: your device has no more room for it. Everything else works.';
  expect(await status(page).textContent()).toBe(words);
  expect(await page.locator('.check-all .result').isVisible()).toBe(true);
  await lookAround(page);

  await open(page, 'progress.html');
  await startSaving(page);
  expect(await status(page).textContent()).toBe(words);
});

test('where the room runs out at the last aim of a long page, the words about it come into view', async () => {
  const page = await visit('progress.html');
  await startSaving(page);
  await page.evaluate(fillStorage);
  await ticks(page).last().check();
  expect(await status(page).textContent()).toMatch(/^This could not be saved/);
  await expect.poll(async () => (await status(page).boundingBox())?.y).toSatisfy((y: number) => y >= 0 && y < 700);
});
