import type { Locator, Page } from 'playwright-core';
import type { Hand } from './hands.ts';
import { finish, textOf, workshop } from './own-progress.ts';

const link = (page: Page, name: string | RegExp): Locator => page.getByRole('link', { name });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name });

/** From the home page: she says what she missed and how long she has, and opens the first page of her plan. */
export async function planNetworks(page: Page, { press, write }: Hand): Promise<void> {
  await press(link(page, 'I missed a workshop'));
  await press(link(page, 'Plan your catch-up'));
  await page.waitForURL('**/plan.html');
  await press(page.getByRole('checkbox', { name: '2. Networks' }));
  await write(page.getByLabel('How many minutes do you have?'), '40');
  await press(button(page, 'Make my plan'));
  await press(page.getByRole('region', { name: /^Your plan/ }).getByRole('link', { name: 'Catch up on networks' }));
  await page.waitForURL('**/workshops/networks/catch-up.html');
}

/** She gives the first answer to every question of the page and checks them all. How many were asked, and what is said. */
export async function answerAll(page: Page, { press }: Hand): Promise<{ asked: number; said: string }> {
  const questions = await page.locator('fieldset.question').all();
  for (const question of questions) await press(question.locator('input').first());
  await press(button(page, 'Check all my answers'));
  return { asked: questions.length, said: String(await page.locator('.check-all .result').textContent()) };
}

export async function saveAndFinish(page: Page, { press }: Hand): Promise<void> {
  await press(button(page, 'Save my progress on this device'));
  await press(finish(page));
}

/** From the home page, on another day: her progress, and from there to where she stopped. */
export async function goOn(page: Page, { press }: Hand): Promise<void> {
  await press(link(page, 'See your progress'));
  await page.waitForURL('**/progress.html');
  await press(page.locator('.resume').getByRole('link'));
}

/** What her progress says of workshop 2. */
export const sumOf = (page: Page): Promise<string | null> => workshop(page, 'Networks').locator('.sum').textContent();

/** She saves her progress to a file. Gives what it holds. */
export async function takeHome(page: Page, { press }: Hand): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(button(page, 'Save to a file'))]);
  return textOf(download);
}

/** She brings a file in. */
export async function bringIn(page: Page, { press }: Hand, content: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    press(page.getByLabel('Bring in from a file')),
  ]);
  await chooser.setFiles({ name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(content) });
}

export async function deleteAll(page: Page, { press }: Hand): Promise<void> {
  await press(button(page, 'Delete everything'));
  await press(button(page, 'Delete it now'));
}
