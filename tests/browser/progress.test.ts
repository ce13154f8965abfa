import { expect, test } from 'vitest';
import { browserTests } from './browser.ts';
import {
  answer,
  catchUp,
  changeFinished,
  chooseFile,
  finish,
  hub,
  key,
  leftBehind,
  lesson,
  open,
  press,
  questionOf,
  someProgress,
  startSaving,
  status,
  stored,
  takeOut,
  ticks,
  workshop,
} from './own-progress.ts';

const { visit } = browserTests();

test('nothing is written while a member reads, answers and looks at her progress, until she asks', async () => {
  const page = await visit(catchUp);
  await answer(page, 'some-question', true);
  for (const address of [hub, lesson, 'progress.html']) {
    await open(page, address);
    await answer(page, 'some-question', false);
    expect(await page.getByRole('button', { name: 'Save my progress on this device' }).isVisible()).toBe(true);
    expect(await ticks(page).count()).toBe(0);
  }
  expect(await page.evaluate(leftBehind)).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('a member saves, closes, comes back and goes on where she stopped', async () => {
  const page = await visit(catchUp);
  const title = String(await page.getByRole('heading', { level: 1 }).textContent()).trim();
  await startSaving(page);
  expect(await status(page).textContent()).toBe('You can tick the aims on this page now. Your answers are kept too.');
  expect(await finish(page).evaluate((button) => button === document.activeElement)).toBe(true);
  await finish(page).click();
  expect(await finish(page).getAttribute('aria-pressed')).toBe('true');
  const aim = ticks(page).first();
  await aim.check();

  const later = await page.context().newPage();
  await page.close();
  await later.goto(new URL('progress.html', new URL('/', page.url())).href);
  const networks = workshop(later, 'Networks');
  expect(await networks.getByRole('checkbox', { checked: true }).count()).toBe(1);
  expect(await networks.locator('.sum').textContent()).toMatch(/^1 of 5 aims ticked · 1 of \d+ pages finished/);
  await later.getByRole('link', { name: title }).first().click();
  await later.waitForURL(`**/${catchUp}`);
  expect(await finish(later).getAttribute('aria-pressed')).toBe('true');
  expect(await later.getByText(/^You finished this on \d+ \w+ \d{4}\.$/).isVisible()).toBe(true);
});

test('answers are kept, those from before she asked among them, and a later answer counts', async () => {
  const page = await visit('progress.html');
  const id = await questionOf(page);
  await open(page, lesson);
  await answer(page, id, false);
  await startSaving(page);
  await open(page, 'progress.html');
  const masterclass = workshop(page, 'Masterclass');
  expect(await masterclass.locator('.sum').textContent()).toMatch(/ · 1 of \d+ questions answered, 0 of them right$/);
  await open(page, lesson);
  await answer(page, id, true);
  await open(page, 'progress.html');
  expect(await masterclass.locator('.sum').textContent()).toMatch(/ · 1 of \d+ questions answered, 1 of them right$/);
});

test('a question that she checks on the page is kept', async () => {
  const page = await visit(lesson);
  await startSaving(page);
  const question = page.locator('fieldset.question').first();
  await question.getByRole('radio').or(question.getByRole('checkbox')).first().check();
  await question.getByRole('button').first().click();
  await open(page, 'progress.html');
  expect(await workshop(page, 'Masterclass').locator('.sum').textContent()).toMatch(
    / · 1 of \d+ questions answered, [01] of them right$/,
  );
});

test('a tick and “I have finished this” can be taken back', async () => {
  const page = await visit(catchUp);
  await someProgress(page);
  await ticks(page).first().uncheck();
  await open(page, catchUp);
  await finish(page).click();
  expect(await finish(page).getAttribute('aria-pressed')).toBe('false');
  expect(JSON.parse(String(await stored(page)))).toMatchObject({ aims: {}, modules: {} });
});

test('progress goes to a file and from there into another browser, and what was there stays', async () => {
  const page = await visit(catchUp);
  await someProgress(page);
  await open(page, 'progress.html');
  const { name, text } = await takeOut(page);
  expect(name).toMatch(/^the-networked-councillor-progress-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(text)).toEqual(JSON.parse(String(await stored(page))));

  const elsewhere = await visit('progress.html');
  await chooseFile(elsewhere, text);
  await expect
    .poll(() => status(elsewhere).textContent())
    .toBe('Brought in and saved on this device: 1 aim and 1 finished page.');
  expect(await workshop(elsewhere, 'Networks').getByRole('checkbox', { checked: true }).count()).toBe(1);
  expect(await stored(elsewhere)).toBe(await stored(page));

  await workshop(elsewhere, 'Networks').getByRole('checkbox').nth(1).check();
  await chooseFile(elsewhere, text);
  await expect.poll(() => status(elsewhere).textContent()).toMatch(/^There was nothing new in that file\./);
  expect(await workshop(elsewhere, 'Networks').getByRole('checkbox', { checked: true }).count()).toBe(2);
});

test('everything is deleted once she has said so twice, and not before', async () => {
  const page = await visit(catchUp);
  await someProgress(page);
  await open(page, 'progress.html');
  await press(page, 'Delete everything');
  const keep = page.getByRole('button', { name: 'Keep it' });
  expect(await keep.evaluate((button) => button === document.activeElement)).toBe(true);
  await keep.click();
  expect(await stored(page)).not.toBeNull();
  await press(page, 'Delete everything');
  await press(page, 'Delete it now');
  expect(await status(page).textContent()).toBe('Everything is deleted from this device.');
  expect(await page.evaluate(leftBehind)).toEqual([]);
  expect(await ticks(page).count()).toBe(0);
  await open(page, catchUp);
  expect(await page.evaluate(leftBehind)).toEqual([]);
});

test('the privacy page lists every key that is ever written, and no other', async () => {
  const page = await visit(catchUp);
  await someProgress(page);
  await open(page, 'progress.html');
  const written = await page.evaluate(leftBehind);
  await open(page, 'privacy.html');
  expect(await page.locator('.stored:not(.copy) code').allTextContents()).toEqual(written);
  expect(written).toEqual([key]);
});

test('two tabs show the same', async () => {
  const page = await visit(hub);
  const other = await page.context().newPage();
  await other.goto(new URL('progress.html', new URL('/', page.url())).href);
  await startSaving(page);
  await ticks(page).first().check();
  await expect.poll(() => workshop(other, 'Networks').getByRole('checkbox', { checked: true }).count()).toBe(1);
  await press(other, 'Delete everything');
  await press(other, 'Delete it now');
  await expect.poll(() => ticks(page).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Save my progress on this device' }).isVisible()).toBe(true);
});

test('what has changed since she finished it says so, on its page and on her progress', async () => {
  const page = await visit(catchUp);
  await someProgress(page);
  await changeFinished(page);
  const words = 'This has changed since you finished it.';
  await open(page, 'progress.html');
  expect(await workshop(page, 'Networks').getByText(words).isVisible()).toBe(true);
  await open(page, catchUp);
  expect(await page.getByText(words).first().isVisible()).toBe(true);
  expect(await finish(page).getAttribute('aria-pressed')).toBe('false');
  await finish(page).click();
  expect(await page.getByText(words).first().isVisible()).toBe(false);
  await open(page, 'progress.html');
  expect(await page.getByText(words).count()).toBe(0);
});

test('without JavaScript the page is a list of all aims, to print', async () => {
  const page = await visit('progress.html', { javaScriptEnabled: false });
  expect(await page.getByRole('main').innerText()).toContain('Saving needs JavaScript, which is switched off here.');
  const aims = page.locator('.tick-list > li');
  expect(await aims.count()).toBeGreaterThan(20);
  expect(await page.locator('.tick-list > li:visible').count()).toBe(await aims.count());
  expect(await page.getByRole('button').count()).toBe(0);
});

test('the progress page prints on one side of A4, with the ticks', async () => {
  const page = await visit(catchUp);
  await someProgress(page);
  await open(page, 'progress.html');
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: false })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  const box = (item: Element): string => getComputedStyle(item, '::before').content;
  const aims = workshop(page, 'Networks').locator('.tick-list > li');
  expect(await aims.nth(0).evaluate(box)).toBe('"✓"');
  expect(await aims.nth(1).evaluate(box)).toBe('""');
  expect(await ticks(page).count()).toBe(0);
});
