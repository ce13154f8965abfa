import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What somebody who looks for the focus would miss, or null. Runs in the page. */
export function lookForFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'The focus is nowhere.';
  const name = `${focused.tagName} “${(focused.textContent || focused.id).trim().replace(/\s+/g, ' ').slice(0, 60)}”`;

  const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(focused);
  const width = Number.parseFloat(outlineWidth);
  if (outlineStyle === 'none' || width < 2) return `${name} shows no focus.`;
  const ring = Math.max(0, width + Number.parseFloat(outlineOffset));
  const { top, bottom, left, right } = focused.getBoundingClientRect();
  const isInside =
    top >= ring && left >= ring && bottom + ring <= window.innerHeight && right + ring <= window.innerWidth;
  if (!isInside || bottom <= top) return `${name} has the focus partly outside the window, from ${top} to ${bottom}.`;

  const parts = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: string): number => {
    const [r = 0, g = 0, b = 0] = parts(color)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let behind = ring > 0 ? focused.parentElement : focused;
  while (behind?.parentElement && parts(getComputedStyle(behind).backgroundColor)[3] === 0)
    behind = behind.parentElement;
  const around = behind ? getComputedStyle(behind).backgroundColor : 'rgb(255, 255, 255)';
  const [dark = 0, light = 0] = [luminance(outlineColor), luminance(around)].sort((a, b) => a - b);
  const contrast = (light + 0.05) / (dark + 0.05);
  return contrast >= 3 ? null : `${name} has a ring of ${outlineColor} on ${around}: contrast ${contrast.toFixed(1)}.`;
}

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
