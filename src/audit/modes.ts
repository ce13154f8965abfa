import type { Page } from 'playwright-core';
import { brokenRules } from './axe.ts';
import type { Fault } from './fault.ts';
import { hiddenFocus } from './focus.ts';

/** Looks at a page as it stands now, and gives what is wrong with it. */
export type Look = (page: Page) => Promise<readonly Fault[]>;

/** How a member has set her device. All of them ask for less movement: nothing may move. */
export interface Mode {
  readonly name: string;
  readonly width: number;
  readonly colorScheme?: 'dark';
  readonly forcedColors?: 'active';
  /** The browser's own size of text, where it is not the usual 16. */
  readonly textSize?: number;
  /** Lines, words and letters as far apart as WCAG 1.4.12 lets a member set them. */
  readonly isSpaced?: boolean;
  readonly looks: readonly Look[];
}

/** Whether a page has to be scrolled sideways, and the success criterion by which it must not be. */
export const sidewaysScroll =
  (criterion: '1.4.4' | '1.4.10' | '1.4.12'): Look =>
  async (page) => {
    const [content, room] = await page.evaluate(
      () => [document.scrollingElement?.scrollWidth ?? 0, window.innerWidth] as const,
    );
    const what = `is ${content} pixels wide where there are ${room}`;
    return content <= room ? [] : [{ rule: 'sideways-scroll', criteria: [criterion], what }];
  };

/** Movement that a member has asked to do without. At level AA no criterion forbids it: it is our own rule. */
const movement: Look = async (page) => {
  const moving = await page.evaluate(() => {
    const lasts = (durations: string): boolean =>
      durations.split(',').some((duration) => Number.parseFloat(duration) > 0.01);
    const elements = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
      const isAnimated = animationName !== 'none' && lasts(animationDuration);
      return lasts(transitionDuration) || isAnimated || scrollBehavior === 'smooth';
    });
    return [
      ...elements.map(({ tagName, className }) => `${tagName} “${className}” would move`),
      ...document.getAnimations().map(({ playState }) => `an animation is ${playState}`),
    ];
  });
  return moving.map((what) => ({ rule: 'movement', criteria: [], what }));
};

const focusForwards: Look = (page) => hiddenFocus(page, 'Tab');
const focusBackwards: Look = (page) => hiddenFocus(page, 'Shift+Tab');

/** The success criteria that these looks can tell of, beside those of axe. */
export const ownCriteria: readonly string[] = ['1.4.4', '1.4.10', '1.4.12', '2.1.1', '2.1.2', '2.4.7', '2.4.11'];

/** Those of one row follow one another on the same page. */
export const modes: readonly (readonly Mode[])[] = [
  [
    { name: 'light', width: 1280, looks: [brokenRules, sidewaysScroll('1.4.10'), movement] },
    { name: 'forced colours', width: 1280, forcedColors: 'active', looks: [brokenRules] },
    { name: 'dark', width: 1280, colorScheme: 'dark', looks: [brokenRules, focusForwards] },
  ],
  [
    { name: '320 pixels wide', width: 320, looks: [brokenRules, sidewaysScroll('1.4.10'), focusForwards] },
    { name: 'text of 200 %', width: 1280, textSize: 32, looks: [sidewaysScroll('1.4.4')] },
    {
      name: 'text of 200 %, 320 pixels wide',
      width: 320,
      textSize: 32,
      looks: [brokenRules, sidewaysScroll('1.4.4'), focusBackwards],
    },
    {
      name: 'spaced text, 320 pixels wide',
      width: 320,
      isSpaced: true,
      looks: [brokenRules, sidewaysScroll('1.4.12')],
    },
  ],
];

const spacing = `
  * { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Sets a page's browser as the mode says, and back from any other mode. */
export async function enter(page: Page, mode: Mode): Promise<void> {
  const { width, colorScheme, forcedColors, textSize = 16, isSpaced = false } = mode;
  await page.setViewportSize({ width, height: 640 });
  await page.emulateMedia({
    colorScheme: colorScheme ?? 'light',
    forcedColors: forcedColors ?? 'none',
    reducedMotion: 'reduce',
  });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: textSize, fixed: (textSize * 13) / 16 } });
  await page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    isSpaced ? spacing : '',
  );
}
