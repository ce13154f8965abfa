import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';

export const catchUp = 'workshops/networks/catch-up.html';
export const hub = 'workshops/networks.html';
export const lesson = 'masterclass/why-online.html';
export const key = 'networked-councillor/the-networked-councillor/all';

/** Everything that a page could leave on the device. Runs in the page. */
export async function leftBehind(): Promise<string[]> {
  const databases = await indexedDB.databases();
  return [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...document.cookie.split('; ').filter(Boolean),
    ...databases.map(({ name }) => `${name}`),
    ...(await caches.keys()),
  ];
}

export const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click();
export const startSaving = (page: Page): Promise<void> => press(page, 'Save my progress on this device');
export const status = (page: Page) => page.locator('own-progress, progress-page').getByRole('status');
export const finish = (page: Page) => page.getByRole('button', { name: 'I have finished this' });
export const workshop = (page: Page, title: string) =>
  page.locator('.chapter', { has: page.getByRole('heading', { name: title }) });
// Questions have boxes too.
export const ticks = (page: Page) => page.locator('[data-tick]').getByRole('checkbox');
export const stored = (page: Page): Promise<string | null> => page.evaluate((name) => localStorage.getItem(name), key);

export const answer = (page: Page, id: string, right: boolean): Promise<boolean> =>
  page.evaluate((detail) => document.dispatchEvent(new CustomEvent('question-answered', { detail, bubbles: true })), {
    id,
    right,
  });

/** Goes on in the same browser, as in another visit. */
export const open = (page: Page, address: string): Promise<unknown> =>
  page.goto(new URL(address, new URL('/', page.url())).href);

/** As if what she finished had been written anew since. */
export const changeFinished = (page: Page): Promise<void> =>
  page.evaluate((name) => {
    const text = String(localStorage.getItem(name));
    localStorage.setItem(name, text.replaceAll(/"content":"[0-9a-f]{8}"/g, '"content":"00000000"'));
  }, key);

/** A question of a page, by its id. */
export async function questionOf(page: Page): Promise<string> {
  const ids = await page.locator('.chapter').evaluateAll((all) => all.map((one) => one.getAttribute('data-questions')));
  return String(ids.join(' ').trim().split(' ')[0]);
}

/** A member who saved a finished catch-up and a ticked aim, and is on the workshop's page. */
export async function someProgress(page: Page): Promise<void> {
  await startSaving(page);
  await finish(page).click();
  await open(page, hub);
  await ticks(page).first().check();
}

export async function chooseFile(page: Page, content: string): Promise<void> {
  await page
    .getByLabel('Bring in from a file')
    .setInputFiles({ name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(content) });
}

export async function takeOut(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save to a file')]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

export const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');
