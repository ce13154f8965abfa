import { expect, test } from 'vitest';
import { browserTests } from './browser.ts';
import { about, answer, ask, results } from './search-page.ts';

const { visit } = browserTests();

// Words that members use, whether or not the material does, and what a page that fits says.
const asked = [
  { term: 'purdah', fits: /pre-election|weeks before an election/i },
  { term: 'retweet', fits: /\breposts?\b|sharing can (?:be|count as) publishing/i },
  { term: '2FA', fits: /2-step verification/i },
];

test.each(asked)('a member who looks for “$term” from the home page finds a page that fits', async ({ term, fits }) => {
  const page = await visit('index.html');
  await page.getByRole('searchbox', { name: 'Search the programme' }).fill(term);
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await page.waitForURL(`**/search.html?q=${term}`);
  expect(await page.getByRole('searchbox').inputValue()).toBe(term);
  expect(await answer(page, term)).toMatch(/^\d+ results? for “.+”\.$/);

  const marked = await results(page).first().locator('.excerpt mark').allTextContents();
  expect(marked.join(' ').toLowerCase()).toContain(term.toLowerCase());
  const read: string[] = [];
  for (const place of (await results(page).all()).slice(0, 3).keys()) {
    await results(page).nth(place).getByRole('link').click();
    await page.waitForURL((url) => !url.pathname.endsWith('search.html'));
    read.push(String(await page.getByRole('main').textContent()));
    await page.goBack();
    await answer(page, term);
  }
  expect(read.some((text) => fits.test(text))).toBe(true);
});

test.each(asked)('every result for “$term” leads to a heading that exists', async ({ term }) => {
  const page = await visit(ask(term));
  await answer(page, term);
  const links = results(page).getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    await page.goto(address);
    const { hash } = new URL(address);
    const heading = page.locator(hash ? `:is(h1, h2, h3, h4)[id="${decodeURIComponent(hash.slice(1))}"]` : 'h1');
    expect(await heading.count(), address).toBe(1);
    expect(await heading.isVisible(), address).toBe(true);
  }
});

test('the number that is announced is the number of results', async () => {
  const page = await visit(ask('hashtag'));
  const count = Number.parseInt(await answer(page, 'hashtag'), 10);
  expect(count).toBeLessThanOrEqual(5);
  expect(await results(page).count()).toBe(count);
  expect(await page.getByRole('button', { name: 'Show more results' }).isVisible()).toBe(false);
});

test('results follow while the member types, and the address with them', async () => {
  const page = await visit('search.html');
  await page.getByRole('searchbox').pressSequentially('passkey');
  await answer(page, '“passkey”');
  expect(new URL(page.url()).search).toBe('?q=passkey');
  expect(await results(page).count()).toBeGreaterThan(0);
});

test('what a member typed before the script had come is searched, too', async () => {
  let come = (): void => {};
  const coming = new Promise<void>((resolve) => (come = resolve));
  const page = await visit('index.html', {
    before: (opening) => opening.route('**/site-search.js', (route) => coming.then(() => route.continue())),
  });
  await page.goto(new URL('search.html', page.url()).href, { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('passkey');
  come();
  expect(await answer(page, '“passkey”')).toMatch(/^\d+ results/);
});

test('a workshop and a kind narrow the results down, alone and together', async () => {
  const page = await visit('search.html');
  const [workshop, kind] = [page.getByLabel('In', { exact: true }), page.getByLabel('Kind')];
  await workshop.selectOption('Networks');
  await answer(page);
  const inNetworks = await about(page);
  expect(inNetworks.length).toBeGreaterThan(1);
  expect(inNetworks.filter((text) => !text.startsWith('Networks'))).toEqual([]);

  await kind.selectOption('Catch-up');
  await expect.poll(() => results(page).count()).toBe(1);
  expect(await about(page)).toEqual([expect.stringMatching(/^Networks · Catch-up · \d+ minutes$/)]);

  await workshop.selectOption('');
  await expect.poll(async () => (await about(page)).length).toBeGreaterThan(1);
  expect((await about(page)).filter((text) => !text.includes('Catch-up'))).toEqual([]);
  expect(new URL(page.url()).search).toBe('?kind=Catch-up');
});

test('every choice of a filter has something to find', async () => {
  const page = await visit('search.html');
  for (const label of ['In', 'Kind']) {
    const select = page.getByLabel(label, { exact: true });
    for (const choice of (await select.locator('option').allTextContents()).slice(1)) {
      await select.selectOption(choice);
      expect(await answer(page), choice).toMatch(/^\d+ results?\.$/);
    }
    await select.selectOption('');
  }
});

test('an address with filters opens with the same filters set', async () => {
  const page = await visit('search.html?q=ward&workshop=Masterclass&kind=Lesson');
  await answer(page, 'ward');
  expect(await page.getByLabel('In', { exact: true }).inputValue()).toBe('Masterclass');
  expect(await page.getByLabel('Kind').inputValue()).toBe('Lesson');
  expect((await about(page)).filter((text) => !text.startsWith('Masterclass · Lesson'))).toEqual([]);
});

test('where nothing is found, the page says so and leads to the A to Z', async () => {
  const page = await visit(ask('zzzqqq'));
  expect(await answer(page, 'zzzqqq')).toMatch(/^No results for “zzzqqq”\./);
  expect(await results(page).count()).toBe(0);
  await page.getByRole('status').getByRole('link', { name: 'A to Z' }).click();
  await page.waitForURL('**/a-z.html');
});

test('more results come when asked for, and the keyboard goes on at the first of them', async () => {
  const page = await visit(ask('ward'));
  const count = Number.parseInt(await answer(page, 'ward'), 10);
  expect(count).toBeGreaterThan(10);
  expect(await results(page).count()).toBe(5);
  const more = page.getByRole('button', { name: 'Show more results' });
  await more.click();
  await expect.poll(() => results(page).count()).toBe(Math.min(count, 15));
  const sixth = results(page).nth(5).getByRole('link');
  expect(await sixth.evaluate((link) => link === document.activeElement)).toBe(true);
  for (let shown = 15; shown < count; shown += 10) {
    await more.click();
    await expect.poll(() => results(page).count()).toBe(Math.min(count, shown + 10));
  }
  expect(await more.isVisible()).toBe(false);
  const addresses = await results(page)
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(new Set(addresses).size).toBe(count);
});

test('going back from a result shows the same results, and going back once more leaves the search', async () => {
  const page = await visit('index.html');
  await page.getByRole('searchbox').fill('purdah');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search.html?q=purdah');
  const announced = await answer(page, 'purdah');
  await page.getByRole('searchbox').fill('retweet');
  await answer(page, '“retweet”');
  await page.getByRole('searchbox').fill('purdah');
  expect(await answer(page, '“purdah”')).toBe(announced);
  await results(page).first().getByRole('link').click();
  await page.waitForURL((url) => !url.pathname.endsWith('search.html'));
  const found = page.url();

  await page.goBack();
  expect(new URL(page.url()).search).toBe('?q=purdah');
  expect(await answer(page, 'purdah')).toBe(announced);
  expect(await page.getByRole('searchbox').inputValue()).toBe('purdah');
  await page.goForward();
  expect(page.url()).toBe(found);
  await page.goBack();
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/index.html');
});

test('an empty search finds nothing, says nothing and clears what was there', async () => {
  const page = await visit('index.html');
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await page.waitForURL('**/search.html*');
  expect(await page.getByRole('status').textContent()).toBe('');
  await page.getByRole('searchbox').fill('ward');
  await answer(page, 'ward');
  await page.getByRole('searchbox').fill('   ');
  await page.keyboard.press('Enter');
  await expect.poll(() => results(page).count()).toBe(0);
  expect(await page.getByRole('status').textContent()).toBe('');
  expect(await page.getByRole('button', { name: 'Show more results' }).isVisible()).toBe(false);
  expect(new URL(page.url()).search).toBe('');
});

test.each([
  '[purdah]',
  '(((',
  '"',
  '""',
  '"purdah',
  '\\',
  '%',
  '%00',
  '&amp;',
  '*',
  '-',
  '😀',
  'dŵr',
  '__proto__',
  '<script>window.broken = true</script>',
  '<img src="x" onerror="window.broken = true">',
  'councillor '.repeat(46),
  'x'.repeat(500),
])('the odd query %j gets an answer like any other', async (term) => {
  const page = await visit(ask(term), { viewport: { width: 320, height: 640 } });
  expect(await answer(page, `“${term.trim()}”`)).toMatch(/^(No|\d+) results? for /);
  expect(await page.getByRole('searchbox').inputValue()).toBe(term);
  expect(await page.evaluate('window.broken')).toBeUndefined();
  expect(await page.locator('main :is(.status, .results) :is(script, img)').count()).toBe(0);
  expect(await page.evaluate('document.scrollingElement.scrollWidth <= window.innerWidth')).toBe(true);
});

test('parameters that the form does not know are passed over', async () => {
  const page = await visit('search.html?q=purdah&workshop=nowhere&kind=&fbclid=1&__proto__=x');
  expect(await answer(page, 'purdah')).toMatch(/^\d+ results? for “purdah”\.$/);
});
