import { expect, test } from 'vitest';
import { browserTests } from './browser.ts';
import { hasFocus } from './focus.ts';
import { keyboard, mouse, touch } from './hands.ts';
import { answerAll, bringIn, deleteAll, goOn, planNetworks, saveAndFinish, sumOf, takeHome } from './journey.ts';
import { finish, leftBehind, status, ticks } from './own-progress.ts';

const { visit } = browserTests();

test.each([mouse, keyboard, touch])(
  'a member who missed workshop 2 plans, catches up, saves, comes back, takes it to another browser and deletes it, by $name',
  async (hand) => {
    const page = await visit('index.html', { ...hand.device, acceptDownloads: true });
    await planNetworks(page, hand);
    const { asked, said } = await answerAll(page, hand);
    expect(asked).toBeGreaterThan(5);
    expect(said).toMatch(new RegExp(`^${asked} of ${asked} answered, \\d right\\. `));
    await saveAndFinish(page, hand);

    // Another day she goes on where she stopped, and ticks an aim that she has met since.
    const later = await page.context().newPage();
    await page.close();
    await later.goto(new URL('/index.html', page.url()).href);
    await goOn(later, hand);
    await later.waitForURL('**/workshops/networks/catch-up.html');
    expect(await finish(later).getAttribute('aria-pressed')).toBe('true');
    await hand.press(ticks(later).nth(1));
    await hand.press(later.locator('own-progress').getByRole('link', { name: 'Your progress' }));
    await later.waitForURL('**/progress.html');
    const own = String(await sumOf(later));
    expect(own).toMatch(new RegExp(`^1 of 5 aims ticked · 1 of \\d+ pages finished · ${asked} of \\d+ questions`));

    // She takes it home as a file.
    const file = await takeHome(later, hand);
    const home = await visit('progress.html', hand.device);
    await bringIn(home, hand, file);
    await expect.poll(() => sumOf(home)).toBe(own);

    // And leaves nothing on the council's iPad.
    await deleteAll(later, hand);
    expect(await status(later).textContent()).toMatch(/deleted/i);
    expect(await later.evaluate(leftBehind)).toEqual([]);
    expect(await hasFocus(later.getByRole('button', { name: 'Save my progress on this device' }))).toBe(true);
  },
);
