import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { brokenRules } from '../../src/audit/axe.ts';
import { browserTests, type VisitOptions } from './browser.ts';
import {
  catchUp,
  changeFinished,
  finish,
  hub,
  leftBehind,
  open,
  press,
  someProgress,
  startSaving,
  ticks,
} from './own-progress.ts';

const { visit } = browserTests();

const result = (page: Page) => page.getByRole('region', { name: /^Your plan for/ });
const steps = (page: Page): Promise<string[]> => result(page).locator('ol > li > a').allTextContents();
const words = (page: Page): Promise<string> => result(page).innerText();
const [networks, conversations] = ['Catch up on networks', 'Catch up on conversations and content'];

/** What lists say at the end of a line, by the page that the line is about. */
const marks = (page: Page): Promise<string[]> =>
  page
    .getByRole('listitem')
    .filter({ has: page.locator('[data-finish]:not(:empty)') })
    .evaluateAll((items) =>
      items.map((item) => `${item.querySelector('a')?.textContent}${item.querySelector('[data-finish]')?.textContent}`),
    );

/** A member on the day of a clock who finished the catch-up on networks, and no more. */
async function finishedNetworks(day = '2026-11-14', options: VisitOptions = {}): Promise<Page> {
  const page = await visit(catchUp, { ...options, before: (opening) => opening.clock.setFixedTime(`${day}T12:00`) });
  await startSaving(page);
  await finish(page).click();
  return page;
}

test('the plan leaves out what she finished and says so, and shows all of it when she asks', async () => {
  const page = await finishedNetworks();
  await open(page, 'plan.html?missed=networks,conversations');
  expect(await steps(page)).toEqual([conversations]);
  expect(await words(page)).toContain('It restores every aim that is still open.');
  expect(await words(page)).toContain('You have finished 1 of the 2 pages; the plan leaves it out.');
  expect(await brokenRules(page)).toEqual([]);

  await press(page, 'Show the whole plan');
  expect(await page.locator(':focus').textContent()).toBe('Your plan for Networks and Conversations and content');
  expect(await steps(page)).toEqual([networks, conversations]);
  expect(await result(page).getByRole('listitem').first().innerText()).toContain('You have finished this.');
  await press(page, 'Leave out what I have done');
  expect(await steps(page)).toEqual([conversations]);
});

test('the plan that she sends says what was asked, and nothing of what she has done', async () => {
  const page = await finishedNetworks();
  await open(page, 'plan.html');
  await page.getByRole('checkbox', { name: '2. Networks' }).check();
  await page.getByRole('checkbox', { name: '3. Conversations and content' }).check();
  await page.getByLabel('How many minutes do you have?').fill('40');
  await press(page, 'Make my plan');
  const mail = await result(page).getByRole('link', { name: 'Send this plan by e-mail' }).getAttribute('href');
  const address = new URL('plan.html?missed=networks,conversations&minutes=40', new URL('/', page.url())).href;
  const { searchParams, pathname } = new URL(String(mail));
  expect([pathname, Object.fromEntries(searchParams)]).toEqual([
    '',
    { subject: 'Catching up on Networks and Conversations and content', body: address },
  ]);
  expect(page.url()).toBe(address);
});

test('when all is done the plan says so, and names the next session, or the next workshop after the last one', async () => {
  const page = await finishedNetworks('2027-02-05');
  await open(page, 'plan.html?missed=networks');
  expect(await words(page)).toContain('Well done. You have done all of it, and no aim that you missed is still open.');
  expect(await words(page)).toMatch(/The next session: Networks, Thursday 18 March 2027, 6:00 pm to 8:00 pm\./);
  expect(await steps(page)).toEqual([]);
  expect(await result(page).getByRole('link', { name: 'Send this plan by e-mail' }).count()).toBe(0);

  await page.clock.setFixedTime('2027-12-01T12:00');
  await page.reload();
  await result(page).getByRole('link', { name: 'Conversations and content' }).click();
  await page.waitForURL('**/workshops/conversations.html');

  // Her word counts: aims that she ticked need no page.
  await open(page, 'workshops/leading.html');
  for (const tick of await ticks(page).all()) await tick.check();
  await open(page, 'plan.html?missed=leading');
  expect(await words(page)).toContain('That was the last workshop. Your progress shows all that you have done.');
});

test('what has changed since she finished it is named, and is in the plan again', async () => {
  const page = await finishedNetworks();
  await open(page, 'workshops/networks/bridges.html');
  await finish(page).click();
  await changeFinished(page);
  await open(page, 'plan.html?missed=networks');
  expect(await steps(page)).toEqual([networks]);
  expect(await words(page)).toMatch(
    /Catch up on networks\s+25 minutes\s+This has changed since you finished it\.[^]*Changed since you finished it\s+Bridges between groups/,
  );
  await open(page, 'workshops/networks/plan.html');
  expect(await marks(page)).toEqual([
    `${networks} · changed since you finished it`,
    'Bridges between groups · changed since you finished it',
  ]);
});

test('a plan follows what she finishes in another tab, and keeps what she has typed while nothing of it changes', async () => {
  const page = await finishedNetworks();
  await open(page, 'plan.html?missed=networks,conversations,leading');
  await page.getByLabel(/When will you sit down/).fill('2027-07-01T19:30');
  const other = await page.context().newPage();
  await other.goto(new URL(hub, new URL('/', page.url())).href);
  await other.goto(new URL('workshops/conversations/catch-up.html', new URL('/', page.url())).href);
  expect(await page.getByLabel(/When will you sit down/).inputValue()).toBe('2027-07-01T19:30');
  await finish(other).click();
  await expect.poll(() => steps(page)).toEqual(['Catch up on co-producing and leading']);
});

test('the plan of a workshop and the list on its page mark what she finished, as long as it is kept', async () => {
  const page = await finishedNetworks();
  await open(page, 'workshops/networks/bridges.html');
  await finish(page).click();
  await open(page, hub);
  expect(await marks(page)).toEqual(['Bridges between groups · finished']);
  await open(page, 'workshops/networks/plan.html');
  expect(await marks(page)).toEqual([`${networks} · finished`, 'Bridges between groups · finished']);
  expect(await brokenRules(page)).toEqual([]);
  const other = await page.context().newPage();
  await other.goto(new URL('progress.html', new URL('/', page.url())).href);
  await press(other, 'Delete everything');
  await press(other, 'Delete it now');
  await expect.poll(() => marks(page)).toEqual([]);
});

test('plans write nothing, before she asked and afterwards', async () => {
  const page = await visit('plan.html?missed=networks');
  expect(await steps(page)).toEqual([networks]);
  await open(page, 'workshops/networks/plan.html');
  expect(await marks(page)).toEqual([]);
  expect(await page.evaluate(leftBehind)).toEqual([]);
  await open(page, catchUp);
  await someProgress(page);
  const before = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  await open(page, 'plan.html?missed=networks');
  await press(page, 'Show the whole plan');
  await open(page, 'workshops/networks/plan.html');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(before);
});

test('the plan works where the browser refuses storage', async () => {
  const refuse = (): void => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('No.', 'SecurityError');
      },
    });
  };
  const page = await visit('plan.html?missed=networks', { before: (opening) => opening.addInitScript(refuse) });
  expect(await steps(page)).toEqual([networks]);
  await open(page, 'workshops/networks/plan.html');
  expect(await page.getByRole('link', { name: networks }).first().isVisible()).toBe(true);
});
