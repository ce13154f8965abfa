import { readFile } from 'node:fs/promises';
import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readCalendar } from '../kit/read-calendar.ts';
import { textOf } from './own-progress.ts';
import { answer, results } from './search-page.ts';

const follow = async (frame: Frame, link: Locator, address: string): Promise<void> => {
  await link.click();
  await frame.waitForURL((url) => url.pathname.endsWith(`/${address}`));
};
const heading = (frame: Frame): Locator => frame.getByRole('heading', { level: 1 });

/** She sees the page as it was made: in its style and its font, with every picture. */
export async function expectWhole(frame: Frame): Promise<void> {
  const fonts = (): Promise<string[]> =>
    frame.evaluate(() => [...document.fonts].flatMap(({ family, status }) => (status === 'loaded' ? [family] : [])));
  await expect.poll(fonts).toContainEqual(expect.stringContaining('Atkinson Hyperlegible Next'));
  const body = frame.locator('body');
  expect(await body.evaluate((own) => getComputedStyle(own).fontFamily)).toMatch(/^"Atkinson/);
  const lost = (): Promise<string[]> =>
    frame
      .locator('img')
      .evaluateAll((all) =>
        (all as HTMLImageElement[]).flatMap((one) => (one.complete && one.naturalWidth > 0 ? [] : [one.currentSrc])),
      );
  await expect.poll(lost).toEqual([]);
}

/** From the home page by links to workshop 2. */
export async function goToWorkshop(frame: Frame): Promise<void> {
  const nav = frame.getByRole('navigation', { name: 'Main' });
  await follow(frame, nav.getByRole('link', { name: 'Workshops' }), 'workshops.html');
  const link = frame.getByRole('main').getByRole('link', { name: 'Networks', exact: true });
  await follow(frame, link, 'workshops/networks.html');
}

/** From a workshop to its catch-up, which has a picture. */
export async function goToCatchUp(frame: Frame): Promise<void> {
  const link = frame.getByRole('main').getByRole('link', { name: /^Catch up/ });
  await follow(frame, link.first(), 'workshops/networks/catch-up.html');
  expect(await frame.locator('main img').count()).toBeGreaterThan(0);
}

/** She answers the first question of the page wrongly, reads why, and then rightly. */
export async function answerTwice(frame: Frame): Promise<void> {
  const question = frame.locator('.question:has([type="radio"])').first();
  const verdicts = await question.locator('dd').evaluateAll((all) => all.map(({ className }) => className));
  const give = async (place: number): Promise<string> => {
    await question.getByRole('radio').nth(place).check();
    await question.getByRole('button', { name: 'Check', exact: true }).click();
    expect(await question.getByRole('listitem').nth(place).locator('.feedback').innerText()).toMatch(/\w+ \w+ \w+/);
    return String(await question.locator('.result').textContent());
  };
  expect(await give(verdicts.findIndex((own) => own !== 'right'))).toMatch(/^Not the best answer/);
  expect(await give(verdicts.indexOf('right'))).toBe('Right.');
}

/** She looks for a word on the home page, and opens the first page that holds it. */
export async function findByWord(frame: Frame): Promise<void> {
  await follow(frame, frame.getByRole('banner').getByRole('link').first(), 'index.html');
  const box = frame.getByRole('searchbox', { name: 'Search the programme' });
  await box.fill('retweet');
  await box.press('Enter');
  await frame.waitForURL('**/search.html?q=retweet');
  expect(await answer(frame, 'retweet')).toMatch(/^\d+ results for “retweet”\.$/);
  expect(await results(frame).locator('.excerpt mark').first().textContent()).toMatch(/retweet/i);
  const link = results(frame).first().getByRole('link');
  const address = await link.evaluate((own) => (own as HTMLAnchorElement).pathname);
  expect(address).toMatch(/\/stories\/[\w-]+\.html$/);
  const title = String(await link.textContent()).trim();
  await link.click();
  await frame.waitForURL((url) => url.pathname === address);
  expect(title).toContain(String(await heading(frame).textContent()).trim());
}

async function take(page: Page, link: Locator): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

/** She takes the dates of her sessions along. */
export async function takeDates(page: Page, frame: Frame): Promise<void> {
  const main = frame.getByRole('main');
  const dates = frame.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Dates and people' });
  await follow(frame, dates, 'cohorts.html');
  const cohort = main.getByRole('link', { name: 'Elmshire and Fenton' }).first();
  await follow(frame, cohort, 'cohorts/elmshire-fenton-2027.html');
  const { name, text } = await take(page, main.getByRole('link', { name: 'Put these dates in your calendar' }));
  expect(name).toBe('elmshire-fenton-2027.ics');
  expect(readCalendar(text).length).toBeGreaterThan(3);
}

/** A trainer takes the ledger along. */
export async function takeLedger(page: Page, frame: Frame): Promise<void> {
  await follow(frame, frame.getByRole('contentinfo').getByRole('link', { name: /the ledger$/ }), 'ledger.html');
  const { name, text } = await take(page, frame.getByRole('main').getByRole('link', { name: /spreadsheet/ }));
  expect(name).toBe('ledger.csv');
  expect(text).toMatch(/^\uFEFF?Where,Aim id,/);
}

/** Whatever the page that is open leads to or is made of, by address, without other people's pages and without anchors. */
export async function addressesOn(frame: Frame): Promise<string[]> {
  const addresses = await frame.evaluate(() => [
    ...[...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a[href], link[href]')].map(
      ({ href }) => href,
    ),
    ...[...document.querySelectorAll<HTMLImageElement | HTMLScriptElement>('img, script[src]')].map(({ src }) => src),
    ...[...document.querySelectorAll('[srcset]')].flatMap((one) =>
      (one.getAttribute('srcset') ?? '')
        .split(', ')
        .map((candidate) => new URL(candidate.split(' ')[0] ?? '', document.baseURI).href),
    ),
    ...[...document.forms].map(({ action }) => action),
  ]);
  return addresses
    .filter((address) => !/^(?:mailto:|https:)/.test(address))
    .map((address) => address.replace(/[?#].*$/, ''));
}

/** The bytes that lie at an address. Throws where none do. */
export async function bytesAt(address: string): Promise<Buffer> {
  if (address.startsWith('file:')) return readFile(new URL(address));
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}
