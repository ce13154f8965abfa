import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Message } from '../../src/offline/copy.ts';
import { channelName } from '../../src/offline/names.ts';
import { keepCopy, said, startKeeping } from './kept-copy.ts';
import { answer, results } from './search-page.ts';
import { catchUp, chooseFile, finish, key, open, press, someProgress, startSaving, ticks } from './own-progress.ts';

/** Brings a page that has just opened into a state. */
export type Reach = (page: Page) => Promise<unknown>;

/** Nothing is done yet. */
export const untouched: Reach = async () => undefined;

const unfoldAll: Reach = (page) =>
  page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));

const single = '.question:has([type="radio"])';
const several = '.question:has([type="checkbox"])';

/** Chooses every option of a question that has the verdict; of a single choice the last one stays. */
async function choose(page: Page, selector: string, verdict: 'right' | 'wrong'): Promise<void> {
  const question = page.locator(selector).first();
  const verdicts = await question.locator('dd').evaluateAll((all) => all.map(({ className }) => className));
  for (const [place, own] of verdicts.entries())
    if (own === verdict) await question.locator('.options label').nth(place).click();
}

async function answerQuestions(page: Page, verdict: 'right' | 'wrong'): Promise<void> {
  await choose(page, single, verdict);
  await choose(page, several, verdict);
  await press(page, 'Check all my answers');
  expect(await page.locator(`.feedback.${verdict}`).first().isVisible()).toBe(true);
}

/** “Check” with nothing chosen, and all that can be unfolded is: the answers, and on a phone the page’s contents. */
export const checkNothing: Reach = async (page) => {
  await unfoldAll(page);
  await page.locator(single).first().getByRole('button', { name: 'Check' }).click();
  expect(await page.getByText('Nothing is chosen yet.').isVisible()).toBe(true);
};

export const answerWrong: Reach = async (page) => {
  await answerQuestions(page, 'wrong');
  const scene = page.locator('.scene').first();
  await scene.locator('.options label').first().click();
  await scene.getByRole('button', { name: 'See what follows' }).click();
  expect(await scene.locator('.feedback').isVisible()).toBe(true);
};

export const answerRight: Reach = (page) => answerQuestions(page, 'right');

export const saveAndFinish: Reach = async (page) => {
  await startSaving(page);
  await finish(page).click();
};

export const damage: Reach = async (page) => {
  await startSaving(page);
  await page.evaluate((name) => localStorage.setItem(name, 'damaged'), key);
  await page.reload();
};

export const changeSinceFinished: Reach = async (page) => {
  await saveAndFinish(page);
  await page.evaluate((name) => {
    const text = String(localStorage.getItem(name));
    localStorage.setItem(name, text.replace(/"content":"[0-9a-f]{8}"/, '"content":"00000000"'));
  }, key);
  await page.reload();
  expect(await page.getByText('This has changed since you finished it.').first().isVisible()).toBe(true);
};

export const saveAndTick: Reach = async (page) => {
  await startSaving(page);
  await ticks(page).first().check();
};

export const showProgress: Reach = async (page) => {
  await open(page, catchUp);
  await someProgress(page);
  await open(page, 'progress.html');
  await unfoldAll(page);
};

export const askBeforeDeleting: Reach = async (page) => {
  await showProgress(page);
  await chooseFile(page, 'no progress');
  await press(page, 'Delete everything');
};

export const deleteAll: Reach = async (page) => {
  await askBeforeDeleting(page);
  await press(page, 'Delete it now');
};

/** A moment when there are past sessions to see, a next one and later ones. */
export const betweenSessions = '2027-03-01';

export const lookForSessions: Reach = async (page) => {
  for (const session of ['.past', '.next', ':not(.past, .next)'])
    expect(await page.locator(`[data-ends]${session}`).count()).toBeGreaterThan(0);
};

async function plan(page: Page, minutes: string): Promise<void> {
  await page.getByRole('checkbox', { name: '2. Networks' }).check();
  await page.getByRole('checkbox', { name: '3. Conversations and content' }).check();
  await page.getByLabel('How many minutes do you have?').fill(minutes);
  await press(page, 'Make my plan');
}

export const planNothing: Reach = (page) => press(page, 'Make my plan');
export const planTooShort: Reach = (page) => plan(page, '2');
export const planWithoutDate: Reach = async (page) => {
  await plan(page, '40');
  await press(page, 'Put it in my calendar');
};

/** The browser takes its time, and then a third is here. */
export const keepSlowly: Reach = async (page) => {
  await page.evaluate(() => {
    navigator.serviceWorker.register = () => new Promise(() => {});
  });
  await startKeeping(page);
  const message: Message = { kind: 'progress', done: 103, of: 309 };
  await page.evaluate(([name, sent]) => new BroadcastChannel(name).postMessage(sent), [
    channelName('/'),
    message,
  ] as const);
  await expect.poll(() => said(page).textContent()).toBe('A quarter is here.');
};

export const keepInVain: Reach = async (page) => {
  await page.evaluate(() => {
    navigator.serviceWorker.register = () => Promise.reject(new Error());
  });
  await startKeeping(page);
  await expect.poll(() => said(page).textContent()).toMatch(/^Nothing is kept:/);
};

export const keepAndRemove: Reach = async (page) => {
  await keepCopy(page);
  await press(page, 'Remove the copy');
};

async function write(page: Page, draft: string): Promise<void> {
  await page.getByLabel('What are you writing?').selectOption('An angry word about bins');
  await page.getByLabel('Where would it go?').selectOption('X');
  await page.getByLabel('I will add a picture').check();
  await page.getByLabel('Its alt text').fill('Full bins beside the canal');
  await page.getByLabel('Your draft').fill(draft);
  await press(page, 'Show the remarks');
}

export const writeBadly: Reach = async (page) => {
  const longLink = 'https://elmshire.example/'.padEnd(200, 'x');
  await write(page, `STOP IT, you useless lot. Ring Asha on 07700 900123 #cleanstreets ${longLink}`);
  await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^[3-9] remarks$/);
};

export const writeWell: Reach = async (page) => {
  await write(page, 'The bins will be collected on Thursday.');
  await expect.poll(() => page.getByRole('status').innerText()).toBe('No remarks');
};

async function assess(page: Page, words: 'True of me' | 'Not yet'): Promise<void> {
  for (const choice of await page.getByLabel(words).all()) await choice.check();
  await press(page, 'Show my lessons');
}

export const needAllLessons: Reach = (page) => assess(page, 'Not yet');
export const needNoLesson: Reach = (page) => assess(page, 'True of me');

async function search(page: Page, term: string): Promise<void> {
  await page.getByRole('searchbox').fill(term);
  await page.keyboard.press('Enter');
  await answer(page, term);
}

export const searchForNothing: Reach = (page) => search(page, 'zzzqqq');

export const showMoreResults: Reach = async (page) => {
  await search(page, 'ward');
  await press(page, 'Show more results');
  await expect.poll(() => results(page).count()).toBeGreaterThan(5);
};

export const searchInVain: Reach = async (page) => {
  await page.route('**/pagefind/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("Not here.");' }),
  );
  // The plain search comes, and finds nothing in it to search with.
  await page.route('**/scripts/plain-search.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.getByRole('searchbox').fill('ward');
  expect(await answer(page)).toMatch(/^Search cannot run here\./);
};
