import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browserTests } from './browser.ts';
import { answer, ask, results } from './search-page.ts';
import { serveWithPolicy } from './serve-with-policy.ts';

async function expectRefusal(page: Page): Promise<void> {
  expect(await answer(page)).toMatch(/^Search cannot run here\./);
  expect(await results(page).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Show more results' }).isVisible()).toBe(false);
  await page.getByRole('status').getByRole('link', { name: 'A to Z of topics' }).click();
  await page.waitForURL('**/a-z.html');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('A to Z');
}

describe('where the host', () => {
  const { visit } = browserTests();

  test('does not serve the search index, the page says so and leads to the A to Z', async () => {
    const page = await visit(ask('purdah'), {
      before: (opening) => opening.route('**/pagefind/**', (route) => route.abort()),
      expecting: /pagefind|ERR_FAILED/,
    });
    await expectRefusal(page);
  });

  test('serves the search script but not its index, the page says so and leads to the A to Z', async () => {
    const page = await visit(ask('purdah'), {
      before: (opening) =>
        opening.context().route(/pagefind.*\.(pf_\w+|pagefind|json)/, (route) => route.fulfill({ status: 404 })),
      expecting: /pagefind|404/,
    });
    await expectRefusal(page);
  });

  test('never answers, the page gives up and leads to the A to Z', async () => {
    const page = await visit(ask('purdah'), {
      before: async (opening) => {
        await opening.clock.install();
        await opening.route('**/pagefind/**', () => {});
      },
    });
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Searching…');
    await page.clock.fastForward(30_000);
    await expectRefusal(page);
  });

  test('answers again, the next search finds something', async () => {
    const page = await visit(ask('purdah'), {
      before: (opening) => opening.route('**/pagefind/**', (route) => route.abort()),
      expecting: /pagefind|ERR_FAILED/,
    });
    expect(await answer(page)).toMatch(/^Search cannot run here\./);
    await page.unroute('**/pagefind/**');
    await page.getByRole('searchbox').press('Enter');
    expect(await answer(page, 'purdah')).toMatch(/^\d+ results? for/);
  });
});

describe('where WebAssembly is refused', () => {
  const { visit } = browserTests(serveWithPolicy("default-src 'self'; script-src 'self'"));

  test('the page says so without an error and leads to the A to Z', async () => {
    await expectRefusal(await visit(ask('purdah')));
  });
});

describe('opened from disk', () => {
  const { visit } = browserTests();

  test('the search page says so without an error and leads to the A to Z', async () => {
    await expectRefusal(await visit(`${pathToFileURL(inject('site')).href}/${ask('purdah')}`));
  });

  test('the search page says so when somebody types, too', async () => {
    const page = await visit(`${pathToFileURL(inject('site')).href}/search.html`);
    await page.getByRole('searchbox').fill('purdah');
    await expectRefusal(page);
  });
});
