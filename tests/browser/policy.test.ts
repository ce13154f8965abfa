import { expect, test } from 'vitest';
import { serveCopy } from '../kit/serve-copy.ts';
import { browserTests } from './browser.ts';
import { answer, ask, results } from './search-page.ts';
import { leftBehind, loggingViolations } from './under-policy.ts';

// The headers that every council is handed. `requests.test.ts` crawls every page under them, and `mounts.test.ts` walks.
const visit = loggingViolations(browserTests(serveCopy).visit);

test('search works under the strict policy and leaves nothing behind', async () => {
  const page = await visit(ask('purdah'));
  expect(await answer(page, 'purdah')).toMatch(/^\d+ results?/);
  await page.getByLabel('Kind').selectOption('Lesson');
  await expect.poll(() => results(page).count()).toBe(1);
  expect(await page.evaluate(leftBehind)).toEqual([]);
});

test('the next session is marked under the strict policy', async () => {
  const page = await visit('index.html', { before: (opening) => opening.clock.setFixedTime('2000-01-01') });
  expect(await page.locator('next-session .mark').count()).toBe(1);
});
