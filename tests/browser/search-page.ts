import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What the search page announces, once it has answered. With a term, the answer has to be about it. */
export async function answer(page: Page | Frame, term = ''): Promise<string> {
  const status = page.getByRole('status');
  const isAnswer = (text: string): boolean => text !== '' && !text.startsWith('Searching') && text.includes(term);
  await expect.poll(async () => String(await status.textContent()), { timeout: 20_000 }).toSatisfy(isAnswer);
  return String(await status.textContent());
}

export const results = (page: Page | Frame): Locator => page.getByRole('main').locator('li:has(> .excerpt)');

/** What each result says of its workshop, its kind and its minutes. */
export const about = (page: Page): Promise<string[]> => results(page).locator('.about').allTextContents();

export const ask = (term: string): string => `search.html?${new URLSearchParams({ q: term }).toString()}`;
