import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { describe, expect, test } from 'vitest';
import type { Served } from '../../src/publish/serve-folder.ts';
import { browserTests } from './browser.ts';
import { mouse } from './hands.ts';
import { goOn, sumOf } from './journey.ts';
import { launchBrowser } from '../../src/audit/launch-browser.ts';
import { catchUp, hub, leftBehind, open, press, startSaving, stored, ticks } from './own-progress.ts';
import { listen } from '../kit/listen.ts';

const question = (page: Page, place: number) => page.locator('fieldset.question').nth(place);
const check = (page: Page, place: number): Promise<void> =>
  question(page, place).getByRole('button', { name: 'Check', exact: true }).click();

async function giveAnswer(page: Page, place: number): Promise<void> {
  await question(page, place).locator('input').first().check();
  await check(page, place);
}

async function openBeside(page: Page, address: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(new URL(address, new URL('/', page.url())).href);
  return other;
}

const questionsAnswered = (count: number): RegExp => new RegExp(` · ${count} of \\d+ questions answered`);

/** Serves a folder as most hosts do: a browser may keep a page that was left. */
async function serveToKeep(folder: string): Promise<Served> {
  const files = sirv(folder, { extensions: [] });
  return listen((request, response) => files(request, response, () => void response.writeHead(404).end()));
}

describe.each([
  ['keeps the page that was left', true],
  ['loads the page anew', false],
])('where “Back” %s', (_, keepsPages) => {
  const { visit } = keepsPages ? browserTests(serveToKeep, () => launchBrowser(undefined, true)) : browserTests();

  test('a member who leaves while she answers finds her choice, and what she ticked meanwhile', async () => {
    const page = await visit(catchUp);
    await startSaving(page);
    await giveAnswer(page, 0);
    await question(page, 1).locator('input').nth(1).check();
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Networks' }).click();
    await page.waitForURL(`**/${hub}`);
    await ticks(page).first().check();

    // Playwright’s own `goBack` waits for a load that a kept page never has.
    await page.evaluate(() => history.back());
    await page.waitForURL(`**/${catchUp}`, { waitUntil: 'commit' });
    await expect.poll(() => ticks(page).first().isChecked()).toBe(true);
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(keepsPages);
    expect(await question(page, 1).locator('input').nth(1).isChecked()).toBe(true);
    await check(page, 1);
    expect(await question(page, 1).locator('.feedback').count()).toBeGreaterThan(0);

    // She stopped at the page that she came back to, and both answers are kept.
    await open(page, 'index.html');
    await goOn(page, mouse);
    await page.waitForURL(`**/${catchUp}`);
    await open(page, 'progress.html');
    expect(await sumOf(page)).toMatch(questionsAnswered(2));
  });
});

describe('a member', () => {
  const { visit } = browserTests();

  test('closes the page while she answers, and what she had checked is there when she comes back', async () => {
    const page = await visit(catchUp);
    await startSaving(page);
    await giveAnswer(page, 0);
    await question(page, 1).locator('input').first().check();
    const later = await openBeside(page, 'index.html');
    await page.close();
    await goOn(later, mouse);
    await later.waitForURL(`**/${catchUp}`);
    await giveAnswer(later, 1);
    await open(later, 'progress.html');
    expect(await sumOf(later)).toMatch(questionsAnswered(2));
  });

  test('saves in one of two tabs, and neither loses what was done in the other', async () => {
    const page = await visit(catchUp);
    await giveAnswer(page, 0);
    const other = await openBeside(page, hub);
    await startSaving(other);
    await ticks(other).first().check();
    // Back in the first, her tick shows, and the answer from before is kept as well.
    await page.bringToFront();
    await expect.poll(() => ticks(page).first().isChecked()).toBe(true);
    await giveAnswer(page, 1);
    await ticks(page).nth(1).check();
    await other.bringToFront();
    await expect.poll(() => ticks(other).nth(1).isChecked()).toBe(true);
    await open(other, 'progress.html');
    expect(await sumOf(other)).toMatch(/^2 of 5 aims ticked/);
    expect(await sumOf(other)).toMatch(questionsAnswered(2));
  });

  test('deletes everything in one of two tabs, and the other does not bring it back', async () => {
    const page = await visit(catchUp);
    await startSaving(page);
    await giveAnswer(page, 0);
    const other = await openBeside(page, 'progress.html');
    await press(other, 'Delete everything');
    await press(other, 'Delete it now');
    await page.bringToFront();
    await giveAnswer(page, 1);
    expect(await page.evaluate(leftBehind)).toEqual([]);
    await startSaving(page);
    expect(Object.keys((JSON.parse(String(await stored(page))) as { questions: object }).questions)).toHaveLength(1);
  });
});
