import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readCalendar } from '../kit/read-calendar.ts';
import { browserTests, htmlPages, onEach } from './browser.ts';

const { visit } = browserTests();
const options = { javaScriptEnabled: false };

/**
 * The controls that somebody sees and that do nothing. Choosing an option of a question does something:
 * the choice stands while its answers are opened. Runs in the page.
 */
function idleControls(): string[] {
  const controls = 'button, input, select, textarea, [role="button"], [contenteditable], a:not([href]), a[href="#"]';
  return [...document.querySelectorAll(controls)]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => !(one.matches('.options input') && one.closest('fieldset')?.querySelector('.answers > summary')))
    .map((one) => `shows ${one.outerHTML.slice(0, 80)}, which does nothing`);
}

test('every page opens with its heading and its text, and shows no control that does nothing, when scripts are switched off', async () => {
  const pages = await htmlPages();
  expect(pages.length).toBeGreaterThan(20);
  const missing = await onEach(pages, visit, options, async (page) => {
    const main = page.getByRole('main');
    const heading = (await main.getByRole('heading', { level: 1 }).allTextContents()).map((text) => text.trim());
    const text = await main.innerText();
    return [
      ...(heading.length === 1 && heading[0] ? [] : [`has ${heading.length} headings of level 1`]),
      ...(text.length > 80 ? [] : [`says no more than “${text}”`]),
      ...(await page.evaluate(idleControls)),
    ];
  });
  expect(missing).toEqual([]);
});

test('a question can be answered and tells its answers when scripts are switched off', async () => {
  const page = await visit('workshops/digital-presence/catch-up.html', options);
  const question = page.locator('.question').first();
  await question.getByRole('radio').first().check();
  expect(await question.getByRole('button').count()).toBe(0);
  expect(await question.locator('.verdict').first().isVisible()).toBe(false);
  await question.getByText('Answers', { exact: true }).click();
  expect(await question.locator('.verdict').first().isVisible()).toBe(true);
});

test('the search page says what to do instead when scripts are switched off', async () => {
  const page = await visit('search.html?q=purdah', options);
  expect(await page.getByRole('main').innerText()).toContain('Search needs JavaScript, which is switched off here.');
  expect(await page.getByRole('searchbox').count()).toBe(0);
  await page.getByRole('main').getByRole('link', { name: 'A to Z of topics' }).click();
  expect(new URL(page.url()).pathname).toBe('/a-z.html');
});

test('the dates stand there alike when scripts are switched off', async () => {
  const page = await visit('index.html', options);
  const dates = page.getByRole('region', { name: 'The next session' }).locator('time');
  expect(await dates.count()).toBeGreaterThan(1);
  expect(await dates.last().isVisible()).toBe(true);
});

test('a member without scripts gets from the home page to the plan, the catch-up, its answers, paper and people', async () => {
  const page = await visit('index.html', options);
  const main = page.getByRole('main');
  const follow = async (name: string, address: string): Promise<void> => {
    await main.getByRole('link', { name }).first().click();
    await page.waitForURL(`**/${address}`);
  };
  await main.getByRole('navigation', { name: 'The programme' }).getByRole('link', { name: 'Networks' }).click();
  await page.waitForURL('**/workshops/networks.html');
  await follow('See the whole plan', 'workshops/networks/plan.html');
  await follow('Catch up on networks', 'workshops/networks/catch-up.html');

  const questions = await page.locator('fieldset.question').all();
  for (const question of questions) {
    await question.getByText('Answers', { exact: true }).click();
    expect(await question.locator('.verdict:visible').count()).toBe(await question.getByRole('listitem').count());
  }
  expect(questions.length).toBeGreaterThan(5);
  const aims = main.getByRole('region', { name: 'The sprint’s aims' }).getByRole('listitem');
  const box = (aim: Element): string => getComputedStyle(aim, '::before').borderTopStyle;
  expect(await aims.count()).toBe(5);
  expect(await aims.first().evaluate(box)).toBe('solid');
  expect(await page.locator('own-progress').isVisible()).toBe(false);

  await follow('Print everything in this workshop', 'workshops/networks/print.html');
  expect(await main.getByText('A right answer').first().isVisible()).toBe(true);
  await page.goBack();
  await follow('see who that is', 'cohorts.html');
  await main
    .getByRole('link', { name: /Elmshire/ })
    .first()
    .click();
  expect(await main.locator('a[href^="mailto:"]').first().isVisible()).toBe(true);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('link', { name: 'Put these dates in your calendar' }).click(),
  ]);
  expect(readCalendar(await readFile(await download.path(), 'utf8')).length).toBeGreaterThan(4);

  await page.getByRole('contentinfo').getByRole('link', { name: 'For support officers' }).click();
  await main
    .getByRole('link', { name: /networks/i })
    .first()
    .click();
  await page.waitForURL('**/workshops/networks/officer.html');
  expect(await main.getByText('drawn a map of your network').isVisible()).toBe(true);
});

test.each([
  ['plan.html', 'A plan of your own needs JavaScript, which is switched off here.'],
  ['practice.html', 'Writing here needs JavaScript, which is switched off.'],
])('what a page cannot do without scripts stands on it: %s', async (address, words) => {
  const page = await visit(address, options);
  expect(await page.getByRole('main').innerText()).toContain(words);
});
