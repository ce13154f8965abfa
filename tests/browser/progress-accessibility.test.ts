import { expect, test } from 'vitest';
import { brokenRules } from './axe.ts';
import { browserTests } from './browser.ts';
import { catchUp, chooseFile, key, open, press, someProgress } from './own-progress.ts';

const { visit } = browserTests();

test.each([{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const)(
  'no state of saving breaks an accessibility rule in $colorScheme',
  async (options) => {
    const page = await visit(catchUp, { ...options, viewport: { width: 320, height: 640 } });
    const found = await brokenRules(page);
    const look = async (): Promise<void> => void found.push(...(await brokenRules(page)));
    await someProgress(page);
    await look();
    await open(page, catchUp);
    await look();
    await open(page, 'progress.html');
    for (const summary of await page.locator('.chapter summary').all()) await summary.click();
    await look();
    await chooseFile(page, 'no progress');
    await press(page, 'Delete everything');
    await look();
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
    await press(page, 'Delete it now');
    await look();
    await page.evaluate((name) => localStorage.setItem(name, 'damaged'), key);
    await page.reload();
    await look();
    await open(page, catchUp);
    await look();
    expect(found).toEqual([]);
  },
);
