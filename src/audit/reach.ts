import type { Page } from 'playwright-core';

/** A state that pages of any programme may have. */
export interface State {
  readonly name: string;
  /** Brings an open page into it; false where the page has no such state. */
  readonly reach: (page: Page) => Promise<boolean>;
}

/** Opens everything that a page folds away. */
export const unfold = (page: Page): Promise<void> =>
  page.locator('details:not([open])').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));

/** Chooses the first option of every question, and has all of them checked. */
async function checkAnswers(page: Page): Promise<boolean> {
  const button = page.getByRole('button', { name: 'Check all my answers' });
  if ((await button.count()) === 0) return false;
  for (const question of await page.locator('.question').all())
    await question.locator('.options label').first().click();
  await button.click();
  return true;
}

async function search(page: Page): Promise<boolean> {
  const field = page.locator('site-search input[type=search]');
  if ((await field.count()) === 0) return false;
  const words = await page.title();
  await field.fill(words.split(/[^\p{L}]+/u).toSorted((a, b) => b.length - a.length)[0] ?? words);
  await page.keyboard.press('Enter');
  // Its own first word is on every site; where nothing is found, what it says then is looked at.
  await page.getByRole('status').filter({ hasText: /./ }).first().waitFor();
  return true;
}

export const states: readonly State[] = [
  { name: 'answers checked', reach: checkAnswers },
  { name: 'search results shown', reach: search },
];
