import type { Locator, Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { browserTests, type VisitOptions } from './browser.ts';

const { visit } = browserTests();
const minute = 60_000;

/** The instant of a wall-clock time in the United Kingdom: an hour before it reads in UTC, while summer time lasts. */
function instant(local: string): number {
  const asUtc = Date.parse(`${local}:00Z`);
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric', hourCycle: 'h23' });
  return Number(hour.format(asUtc)) === new Date(asUtc).getUTCHours() ? asUtc : asUtc - 60 * minute;
}

const sessions = (page: Page): Locator => page.locator('next-session li');

let starts: number[] = [];
let ends: number[] = [];

/** The page at an instant, as `marked` wants it. */
const open = (options: VisitOptions = {}, address = 'index.html'): Promise<Page> =>
  visit(address, { ...options, before: (page) => page.clock.setFixedTime(0) });

beforeEach(async () => {
  if (ends.length > 0) return;
  const page = await visit('index.html');
  const read = async (attribute: string, from: Locator): Promise<number[]> =>
    (await from.evaluateAll((all, name) => all.map((one) => String(one.getAttribute(name))), attribute)).map(instant);
  starts = await read('datetime', sessions(page).locator('time'));
  ends = await read('data-ends', sessions(page));
  expect(ends.length).toBeGreaterThan(2);
  expect(starts.length).toBe(ends.length);
});

/** Which session is marked at an instant, by its place in the list, and how many are set back as past. */
async function marked(page: Page, at: number | undefined): Promise<(number | null)[]> {
  await page.clock.setFixedTime(Number(at));
  await page.reload();
  const [next, past] = await sessions(page).evaluateAll(
    (items) =>
      [
        items.flatMap((item, place) => (item.textContent?.includes('Next session') ? [place] : [])),
        items.filter((item) => item.classList.contains('past')).length,
      ] as const,
  );
  expect(next.length).toBeLessThan(2);
  return [next[0] ?? null, past];
}

test('before all sessions the first is marked', async () => {
  const page = await open();
  expect(await marked(page, Number(starts[0]) - 24 * 60 * minute)).toEqual([0, 0]);
});

test('between two sessions the later is marked and the earlier is set back', async () => {
  const page = await open();
  expect(await marked(page, Number(ends[0]) + minute)).toEqual([1, 1]);
});

test('a session is marked until its last minute', async () => {
  const page = await open();
  for (const place of ends.keys()) {
    expect(await marked(page, Number(starts[place]) + minute)).toEqual([place, place]);
    expect(await marked(page, Number(ends[place]) - minute)).toEqual([place, place]);
  }
});

test('after all sessions none is marked', async () => {
  const page = await open();
  expect(await marked(page, Number(ends.at(-1)) + minute)).toEqual([null, ends.length]);
});

test.each(['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata', 'Europe/London'])(
  'a member in %s sees the same session marked, in winter and in summer',
  async (timezoneId) => {
    const page = await open({ timezoneId });
    for (const place of [0, ends.length - 1]) {
      const next = place + 1 < ends.length ? place + 1 : null;
      expect(await marked(page, Number(ends[place]) - minute)).toEqual([place, place]);
      expect(await marked(page, Number(ends[place]) + minute)).toEqual([next, place + 1]);
    }
  },
);

test.each(['ar-EG', 'cy-GB', 'th-TH'])(
  'a member whose device speaks %s sees the same session marked',
  async (locale) => {
    const page = await open({ locale });
    expect(await marked(page, Number(ends[0]) + minute)).toEqual([1, 1]);
  },
);

test('the cohort’s own page marks the same session', async () => {
  const list = await visit('cohorts.html');
  await list
    .getByRole('main')
    .getByRole('link', { name: /2\d{3}/ })
    .first()
    .click();
  await list.waitForURL('**/cohorts/*.html');
  const page = await open({}, new URL(list.url()).pathname.slice(1));
  expect(await marked(page, Number(ends[0]) + minute)).toEqual([1, 1]);
});
