import type { Locator } from 'playwright-core';
import type { VisitOptions } from './browser.ts';
import { tabTo } from './focus.ts';

/** How a member works a page, and on which device. */
export interface Hand {
  readonly name: string;
  readonly device: VisitOptions;
  /** A link, a button, a box, a radio button, or a field that a file is chosen with. */
  readonly press: (target: Locator) => Promise<unknown>;
  readonly write: (target: Locator, text: string) => Promise<unknown>;
}

export const mouse: Hand = {
  name: 'mouse',
  device: {},
  press: (target) => target.click(),
  write: (target, text) => target.fill(text),
};

/** Keys alone: whatever it works is found by going from stop to stop, each of which has to be seen. */
export const keyboard: Hand = {
  name: 'keyboard',
  device: {},
  press: async (target) => {
    const page = target.page();
    await tabTo(page, target);
    const isLink = await target.evaluate((element) => element.matches('a'));
    await page.keyboard.press(isLink ? 'Enter' : 'Space');
  },
  write: async (target, text) => {
    await tabTo(target.page(), target);
    await target.page().keyboard.type(text);
  },
};

export const touch: Hand = {
  name: 'touch',
  device: { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true },
  press: (target) => target.tap(),
  write: async (target, text) => {
    await target.tap();
    await target.page().keyboard.type(text);
  },
};
