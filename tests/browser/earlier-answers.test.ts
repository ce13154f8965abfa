import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { brokenRules } from '../../src/audit/axe.ts';
import { browserTests, type VisitOptions } from './browser.ts';
import { catchUp, press, startSaving } from './own-progress.ts';

const { visit } = browserTests();

const on = (day: string): VisitOptions => ({
  before: (page) => page.clock.setFixedTime(`${day}T12:00`),
});
const questions = (page: Page): Locator => page.locator('fieldset.question');
const note = (question: Locator): Locator => question.getByText(/^You answered this on/);

/** Chooses what is right, or what is not, and has it checked. */
async function answer(question: Locator, right: boolean): Promise<void> {
  const verdicts = await question.locator('dd').evaluateAll((all) => all.map(({ className }) => className === 'right'));
  for (const [place, isRight] of verdicts.entries())
    if (isRight === right) await question.locator('.options label').nth(place).click();
  await question.getByRole('button', { name: 'Check', exact: true }).click();
}

/** A member who saves her progress and answered the first question right, and the second not. */
async function answeredTwo(options: VisitOptions): Promise<Page> {
  const page = await visit(catchUp, options);
  await startSaving(page);
  await answer(questions(page).nth(0), true);
  await answer(questions(page).nth(1), false);
  return page;
}

test('a question says when she answered it and whether that was right, and nothing of the answer', async () => {
  const page = await answeredTwo(on('2026-11-14'));
  expect(await page.getByText(/^You answered this on/).count()).toBe(0);
  await page.clock.setFixedTime('2026-11-20T12:00');
  await page.reload();
  const [first, second, third] = [0, 1, 2].map((place) => questions(page).nth(place)) as [Locator, Locator, Locator];
  expect(await note(first).innerText()).toBe('You answered this on 14 November 2026: right.');
  expect(await note(second).innerText()).toBe(
    'You answered this on 14 November 2026: not yet right. You can try it again.',
  );
  expect(await note(third).count()).toBe(0);
  expect(await page.locator('.options input:checked, .options .feedback, .result:visible').count()).toBe(0);

  // It stands after the words of the question and before its options, and describes the group; nothing is called out.
  const order = await first
    .locator('legend, [id$="-earlier"], .options')
    .evaluateAll((parts) => parts.map(({ tagName }) => tagName));
  expect(order).toEqual(['LEGEND', 'P', 'UL']);
  expect(await first.getAttribute('aria-describedby')).toContain(String(await note(first).getAttribute('id')));
  expect(await page.locator('main :is([aria-live], [role="alert"], [role="status"]):not(:empty)').count()).toBe(0);
  expect(await brokenRules(page)).toEqual([]);

  await answer(second, true);
  expect(await note(second).innerText()).toBe('You answered this on 20 November 2026: right.');
  expect(await note(first).innerText()).toBe('You answered this on 14 November 2026: right.');
  expect(await second.locator('.result').evaluate((sentence) => sentence === document.activeElement)).toBe(true);
  await answer(third, false);
  expect(await note(third).count()).toBe(0);

  const other = await page.context().newPage();
  await other.goto(new URL('progress.html', new URL('/', page.url())).href);
  await press(other, 'Delete everything');
  await press(other, 'Delete it now');
  await expect.poll(() => note(first).count()).toBe(0);
});

test('a question that can have several answers keeps its hint beside the note', async () => {
  const page = await visit(catchUp, on('2026-11-14'));
  await startSaving(page);
  const several = page.locator('fieldset.question:has([type="checkbox"])').first();
  const hint = String(await several.getAttribute('aria-describedby'));
  expect(hint).toMatch(/-hint$/);
  await answer(several, true);
  await page.reload();
  expect(await several.getAttribute('aria-describedby')).toBe(`${hint} ${await note(several).getAttribute('id')}`);
});

test('without saving, and on paper, no question speaks of an earlier answer', async () => {
  const page = await visit(catchUp);
  await answer(questions(page).first(), true);
  await page.reload();
  expect(await page.getByText(/^You answered this on/).count()).toBe(0);
  await startSaving(page);
  await answer(questions(page).first(), true);
  await page.reload();
  expect(await note(questions(page).first()).isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await note(questions(page).first()).isVisible()).toBe(false);
});

/** How much of what can be seen has moved since the page began to open, by the browser's own count. */
const moved = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const all = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(all.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Without any entry, nothing is called.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(0), 100)));
      }),
  );

test.each([
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
])('on a slow device of $width pixels, nothing moves when the notes come in late', async (viewport) => {
  const page = await answeredTwo({ viewport });
  const address = page.url();
  const id = String(await questions(page).nth(1).getAttribute('id'));
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // The second for which a page waits is ten here: on a busy machine the scripts would miss it.
  await slow.send('Animation.enable');
  await slow.send('Animation.setPlaybackRate', { playbackRate: 0.1 });
  // Another font coming in moves lines, which is not looked at here.
  await page.route('**/*.woff2', (route) => route.fulfill({ contentType: 'font/woff2', body: '' }));
  // Scripts wait until the page has been painted.
  await page.route('**/scripts/*.js', async (route) => {
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    await route.continue();
  });
  for (const anchor of ['', `#${id}`]) {
    await page.goto('about:blank');
    await page.goto(address + anchor);
    expect(await note(questions(page).nth(1)).count()).toBe(1);
    expect(await moved(page), anchor).toBe(0);
  }
});
