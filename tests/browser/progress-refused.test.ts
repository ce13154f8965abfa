import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserTests } from './browser.ts';
import {
  answer,
  catchUp,
  chooseFile,
  hub,
  key,
  leftBehind,
  open,
  press,
  startSaving,
  status,
  stored,
  takeOut,
  ticks,
} from './own-progress.ts';
import { fillStorage, forbidStorage } from './storage-refusal.ts';

const { visit } = browserTests();

test.each([
  ['a picture', '\u0089PNG', /^That file does not hold progress that can be read, so nothing was brought in\./],
  ['a newer version', '{"version":2}', /^That file is from a newer version of this site/],
  ['an older version', '{"version":0}', /^That file is from an older version of this site/],
  [
    'another programme',
    '{"version":1,"programme":"gardens","council":"all","aims":{},"modules":{},"questions":{},"last":null}',
    'That file holds the progress in another programme, so nothing was brought in.',
  ],
])('a file that cannot be brought in is explained, and nothing is saved: %s', async (_, content, words) => {
  const page = await visit('progress.html');
  await chooseFile(page, content);
  await expect.poll(() => status(page).textContent()).toMatch(words);
  expect(await page.evaluate(leftBehind)).toEqual([]);
});

test('with storage forbidden the pages work, and say that nothing can be saved', async () => {
  const before = (page: Page): Promise<unknown> => page.context().addInitScript(forbidStorage);
  const page = await visit(catchUp, { before });
  expect(await status(page).textContent()).toMatch(
    /^This browser does not let the site save anything, so aims can be ticked on paper only\./,
  );
  expect(await page.getByRole('button', { name: /^Save/ }).count()).toBe(0);
  await answer(page, 'some-question', true);
  await open(page, 'progress.html');
  expect(await status(page).textContent()).toMatch(
    /^This browser does not let the site save anything, so aims can be ticked on paper only\./,
  );
  expect(await page.getByRole('button', { name: 'Print this page' }).isVisible()).toBe(true);
  expect(await page.getByRole('listitem').filter({ hasText: 'drawn a map' }).isVisible()).toBe(true);
});

test('with storage full the member is told, and her ticks stay on the page', async () => {
  const page = await visit(hub);
  await page.evaluate(fillStorage);
  await startSaving(page);
  expect(await status(page).textContent()).toMatch(/^This could not be saved: your device has no more room/);
  expect(await page.evaluate(leftBehind)).toEqual([]);

  await page.reload();
  await startSaving(page);
  await page.evaluate(fillStorage);
  await ticks(page).first().check();
  expect(await status(page).textContent()).toMatch(/^This could not be saved/);
  expect(await ticks(page).first().isChecked()).toBe(true);
});

test.each(['{"version":1,"aims":', '{"version":2}'])(
  'what is stored and cannot be read stays until she decides: %s',
  async (source) => {
    const page = await visit(catchUp);
    await page.evaluate(([name, text]) => localStorage.setItem(String(name), String(text)), [key, source]);
    await page.reload();
    expect(await status(page).textContent()).toMatch(/^What is saved on this device cannot be read/);
    expect(await stored(page)).toBe(source);
    await open(page, 'progress.html');
    expect(await status(page).textContent()).toMatch(/saved on this device/);
    expect((await takeOut(page)).text).toBe(source);
    await press(page, 'Delete everything');
    await press(page, 'Delete it now');
    expect(await page.evaluate(leftBehind)).toEqual([]);
  },
);
