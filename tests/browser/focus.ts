import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { lookForFocus } from '../../src/audit/focus.ts';

/** Moves the focus on or back by one stop, which has to be seen. */
export async function press(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  await page.keyboard.press(key);
  expect(await page.evaluate(lookForFocus)).toBeNull();
}

export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Whether it stands before what has the focus, so that somebody who sees the page goes back to it. */
const isBehind = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const from = document.activeElement;
    if (!from || from === document.body) return false;
    return (from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  });

/** Goes from stop to stop until the focus is there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const key = (await isBehind(target)) ? 'Shift+Tab' : 'Tab';
  for (let presses = 0; presses < 120 && !(await hasFocus(target)); presses += 1) await press(page, key);
  if (await hasFocus(target)) return;
  throw new Error('A hundred and twenty presses of Tab did not reach it.');
}
