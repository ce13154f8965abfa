import { expect, test } from 'vitest';
import { browserTests, htmlPages, onEach, type Visit } from './browser.ts';
import { answer, ask, results } from './search-page.ts';
import { serveWithPolicy } from './serve-with-policy.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

const { visit: visitPlainly } = browserTests(serveWithPolicy(policy));

/** A visit that logs violations too which a script catches and hides. */
const visit: Visit = (address, { before, ...options } = {}) =>
  visitPlainly(address, {
    ...options,
    before: async (page) => {
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`${violatedDirective} refused ${blockedURI}`);
        });
      });
      await before?.(page);
    },
  });

/** Whatever a page left behind on the member's device. Runs in the page. */
const leftBehind = (): string[] => [
  ...(document.cookie ? [`the cookie ${document.cookie}`] : []),
  ...Object.keys(localStorage).map((key) => `${key} in localStorage`),
  ...Object.keys(sessionStorage).map((key) => `${key} in sessionStorage`),
];

test('every page keeps a strict security policy and leaves nothing behind', async () => {
  const left = await onEach(await htmlPages(), visit, {}, async (page) => {
    const cookies = await page.context().cookies();
    return [...(await page.evaluate(leftBehind)), ...cookies.map(({ name }) => `the cookie ${name}`)];
  });
  expect(left).toEqual([]);
});

test('a page under the strict policy has its style, its font and its pictures', async () => {
  const page = await visit('workshops/networks/catch-up.html');
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)).toMatch(/^"Atkinson/);
  expect(await page.evaluate('document.fonts.check(\'16px "Atkinson Hyperlegible Next"\')')).toBe(true);
  const picture = page.locator('main img').first();
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
});

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
