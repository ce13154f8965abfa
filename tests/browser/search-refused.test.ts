import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserTests } from './browser.ts';
import { answer, ask, results } from './search-page.ts';

const { visit } = browserTests();

async function expectRefusal(page: Page): Promise<void> {
  expect(await answer(page)).toMatch(/^Search cannot run here\./);
  expect(await results(page).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Show more results' }).isVisible()).toBe(false);
  await page.getByRole('status').getByRole('link', { name: 'A to Z of topics' }).click();
  await page.waitForURL('**/a-z.html');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('A to Z');
}

async function expectResults(page: Page): Promise<void> {
  expect(await answer(page, 'purdah')).toMatch(/^\d results for “purdah”\.$/);
  expect(await results(page).first().locator('mark').allTextContents()).toContain('purdah,');
}

const pagefind = '**/pagefind/**';
const plain = /\/(?:search\/|scripts\/plain-search)/;

describe('where Pagefind', () => {
  test('is refused, plain search answers', async () => {
    await expectResults(
      await visit(ask('purdah'), {
        before: (opening) => opening.route(pagefind, (route) => route.abort()),
        expecting: /pagefind|ERR_FAILED/,
      }),
    );
  });

  test.each(['pagefind', 'pf_fragment'])('comes without its .%s files, plain search answers', async (ending) => {
    await expectResults(
      await visit(ask('purdah'), {
        before: (opening) =>
          opening.route(new RegExp(`/pagefind/.*\\.${ending}\\b`), (route) => route.fulfill({ status: 404 })),
        expecting: /pagefind|404/,
      }),
    );
  });

  test('is sent as plain text, plain search answers', async () => {
    await expectResults(
      await visit(ask('purdah'), {
        before: (opening) =>
          opening.route('**/pagefind.js*', (route) => route.fulfill({ contentType: 'text/plain', body: '' })),
        expecting: /MIME/,
      }),
    );
  });

  test('never answers, plain search does after a while', async () => {
    const page = await visit(ask('purdah'), {
      before: async (opening) => {
        await opening.clock.install();
        await opening.route(pagefind, () => {});
      },
    });
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Searching…');
    await page.clock.fastForward(16_000);
    await expectResults(page);
  });

  test('stops in the middle of a list, plain search shows all of it anew', async () => {
    const page = await visit(ask('ward'), { expecting: /pagefind|ERR_FAILED/ });
    await answer(page, 'ward');
    await page.route(pagefind, (route) => route.abort());
    await page.getByRole('button', { name: 'Show more results' }).click();
    await expect.poll(() => answer(page), { timeout: 20_000 }).toMatch(/^\d+ results for “ward”\.$/);
    await expect.poll(() => results(page).count(), { timeout: 20_000 }).toBe(5);
    await page.getByRole('button', { name: 'Show more results' }).click();
    await expect.poll(() => results(page).count(), { timeout: 20_000 }).toBe(15);
  });
});

describe('where neither Pagefind nor plain search', () => {
  test('is served, the page says so and leads to the A to Z', async () => {
    await expectRefusal(
      await visit(ask('purdah'), {
        before: async (opening) => {
          await opening.route(pagefind, (route) => route.abort());
          await opening.route(plain, (route) => route.fulfill({ status: 404 }));
        },
        expecting: /pagefind|ERR_FAILED|404/,
      }),
    );
  });

  test('ever answers, the page gives up and leads to the A to Z', async () => {
    const page = await visit(ask('purdah'), {
      before: async (opening) => {
        await opening.clock.install();
        await opening.route(pagefind, () => {});
        await opening.route(plain, () => {});
      },
    });
    const waiting = page.waitForRequest(plain);
    await page.clock.fastForward(16_000);
    await waiting;
    await page.clock.fastForward(16_000);
    await expectRefusal(page);
  });

  test('has an answer, the next search may find something again', async () => {
    const page = await visit(ask('purdah'), {
      before: async (opening) => {
        await opening.route(pagefind, (route) => route.abort());
        await opening.route(plain, (route) => route.abort());
      },
      expecting: /pagefind|ERR_FAILED/,
    });
    expect(await answer(page)).toMatch(/^Search cannot run here\./);
    await page.unroute(pagefind);
    await page.getByRole('searchbox').press('Enter');
    await expectResults(page);
  });
});
