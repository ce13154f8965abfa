import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, expect, inject, test } from 'vitest';
import { spellSize } from '../../src/offline/copy-words.ts';
import { cachePrefix, labelFile, workerFile } from '../../src/offline/names.ts';
import { filesBelow } from '../../src/publish/files.ts';
import { endFile } from '../../src/publish/hosting/server-files.ts';
import { browserTests } from './browser.ts';
import { CopyHost, listIn, newerVersion } from './copy-host.ts';
import { keepCopy, keptOnDevice, nothingKept, said, startKeeping } from './kept-copy.ts';
import { press } from './own-progress.ts';
import { answer, results } from './search-page.ts';

const site = inject('site');
const list = listIn(await readFile(join(site, workerFile)));
const host = new CopyHost();
const { visit } = browserTests(host.serve);
afterEach(host.restore);

const kept = (page: Page) => page.evaluate(keptOnDevice);
const at = (page: Page, address: string): string => new URL(`/${address}`, page.url()).href;
const saidIs = (page: Page, words: RegExp) =>
  expect.poll(() => said(page).textContent(), { timeout: 20_000 }).toMatch(words);
const canStart = (page: Page) => page.getByRole('button', { name: 'Keep a copy on this device' }).isVisible();

test('what is kept is what was said before: every page and all that pages ask for, of that size', async () => {
  host.isWhole = true;
  const page = await visit('offline.html');
  const shown = await page.locator('keep-copy strong').textContent();
  await keepCopy(page);
  expect(
    await page
      .getByRole('button', { name: 'Look for a newer version' })
      .evaluate((own) => own === document.activeElement),
  ).toBe(true);
  const stored = await page.evaluate(async () => {
    const sizes: [string, number][] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const bytes = await (await cache.match(request))?.arrayBuffer();
        sizes.push([new URL(request.url).pathname.slice(1), bytes?.byteLength ?? 0]);
      }
    }
    return sizes;
  });
  const files = stored.filter(([path]) => path !== labelFile);
  expect(stored.length - files.length).toBe(1);
  const bytes = files.reduce((sum, [, size]) => sum + size, 0);
  expect(bytes).toBe(list.bytes);
  expect(shown).toBe(spellSize(bytes));
  const paths = new Set(files.map(([path]) => path));
  const left = (await filesBelow(site)).filter((path) => !paths.has(path) && !path.startsWith('hosting/'));
  // Browsers that can keep a copy take the WebP beside each of these.
  expect(left.filter((path) => !/^assets\/.*\.png$/.test(path))).toEqual(['_headers', workerFile, 'web.config']);

  const { caches: names } = await kept(page);
  await page.goto(at(page, 'privacy.html'));
  const [name = '', worker = ''] = await page.locator('#copy ~ dl code').allTextContents();
  expect(names).toEqual([`${name}${list.version}/`]);
  expect(host.asked).toContain(`/${worker}`);
});

test('with the server gone, she reads, follows links, answers, searches and plans', async () => {
  host.isWhole = true;
  const page = await visit('one/offline.html');
  await keepCopy(page);
  await host.stop();

  await page.goto(at(page, 'one/'));
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  await page.goto(at(page, 'one/workshops/networks/catch-up.html'));
  expect(await page.evaluate('document.fonts.check(\'16px "Atkinson Hyperlegible Next"\')')).toBe(true);
  const broken = await page
    .locator('img')
    .evaluateAll((all) =>
      all
        .filter((image) => (image as HTMLImageElement).naturalWidth === 0)
        .map((image) => (image as HTMLImageElement).src),
    );
  expect(broken).toEqual([]);
  const question = page.locator('.question').first();
  await question.locator('.options label').first().click();
  await question.getByRole('button', { name: 'Check' }).click();
  expect(await question.locator('.feedback').first().isVisible()).toBe(true);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Masterclass' }).click();
  await page.waitForURL('**/one/masterclass.html');

  await page.goto(at(page, 'one/search.html?q=purdah'));
  expect(await answer(page, 'purdah')).toMatch(/^\d+ results?/);
  await results(page).first().getByRole('link').click();
  expect(new URL(page.url()).pathname).toMatch(/^\/one\/.*\.html$/);
  await page.goto(at(page, 'one/plan.html?missed=networks,conversations&minutes=40'));
  await expect.poll(() => page.locator('main').innerText()).toMatch(/minutes/);
  expect(await page.getByRole('checkbox', { name: '2. Networks' }).isChecked()).toBe(true);

  // Her council’s tablets may refuse WebAssembly.
  const strict = await page.context().newPage();
  await strict.addInitScript(() => {
    WebAssembly.Module = function () {
      throw new Error();
    } as never;
  });
  await strict.goto(at(page, 'one/search.html?q=purdah'));
  expect(await answer(strict, 'purdah')).toMatch(/^\d+ results?/);
  await strict.close();

  // She removes it there and then: the page goes, and nothing of it stays.
  await page.goto(at(page, 'one/offline.html'));
  await press(page, 'Remove the copy');
  expect(await page.getByRole('button', { name: 'Keep it' }).evaluate((own) => own === document.activeElement)).toBe(
    true,
  );
  expect((await kept(page)).caches.length).toBe(1);
  await press(page, 'Remove it now');
  await saidIs(page, /^The copy is removed\./);
  expect(await kept(page)).toEqual(nothingKept);
  expect(await canStart(page)).toBe(true);
});

const mark = (text: string): string => text.replace('</h1>', ' anew</h1>');
const renewed = newerVersion({ 'workshops.html': mark, 'masterclass.html': mark });

test('a newer version is kept beside the old one, takes over as a whole, and brings only what has changed', async () => {
  const page = await visit('offline.html');
  await keepCopy(page);
  await page.goto(at(page, 'workshops.html'));
  const other = await page.context().newPage();
  await other.goto(at(page, 'offline.html'));
  host.change = renewed;
  host.asked = [];
  await press(other, 'Look for a newer version');
  await saidIs(other, /^There is a newer version, and it is here\./);
  expect(host.asked.filter((path) => path.endsWith('.html')).sort()).toEqual(['/masterclass.html', '/workshops.html']);
  expect((await kept(other)).caches.length).toBe(2);

  // The old one stays whole while a page of it is open.
  await host.stop();
  await page.goto(at(page, 'masterclass.html'));
  expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toContain('anew');
  await other.goto('about:blank');
  const origin = new URL(page.url()).origin;
  await page.goto('about:blank');
  for (const path of ['masterclass.html', 'workshops.html', 'index.html']) {
    await expect
      .poll(
        async () => {
          await page.goto('about:blank');
          await page.goto(`${origin}/${path}`);
          return (await kept(page)).caches;
        },
        { timeout: 20_000 },
      )
      .toEqual([`${cachePrefix}00000000/`]);
    expect(await page.getByRole('heading', { level: 1 }).textContent(), path).toMatch(
      path === 'index.html' ? /./ : /anew/,
    );
  }
});

test('a newer version that is not whole on the server changes nothing', async () => {
  const page = await visit('offline.html', { expecting: /404/ });
  await keepCopy(page);
  host.change = async (path, original) =>
    path === 'masterclass.html' ? { status: 404 } : await renewed(path, original);
  await press(page, 'Look for a newer version');
  await saidIs(page, /^A newer version could not be kept, so your copy stays as it is\./);
  const { caches } = await kept(page);
  expect(caches).toEqual([`${cachePrefix}${list.version}/`]);
  await host.stop();
  await page.goto(at(page, 'workshops.html'));
  expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toContain('anew');
});

test.each([
  ['is missing', { status: 404 }],
  ['is that of another version', { bytes: Buffer.from('Other words.') }],
])('where a file %s on the server, nothing is kept, and she can try again', async (_, instead) => {
  const page = await visit('offline.html', 'status' in instead ? { expecting: /answered 404/ } : {});
  host.change = (path) => {
    if (path === 'workshops.html') return instead;
    // Another never comes, and nobody waits for it.
    return path === 'stories.html' ? new Promise(() => {}) : undefined;
  };
  await startKeeping(page);
  await saidIs(page, /^Nothing is kept: the site on the server is not whole just now\./);
  expect(await kept(page)).toEqual(nothingKept);
  expect(
    await page
      .getByRole('button', { name: 'Keep a copy on this device' })
      .evaluate((own) => own === document.activeElement),
  ).toBe(true);
  await host.restore();
  await keepCopy(page);
});

test('where the network is lost half way, nothing is kept', async () => {
  const page = await visit('offline.html', { expecting: /ERR_CONNECTION/ });
  host.change = (path) => {
    if (path === 'workshops.html') void host.stop();
    return undefined;
  };
  await startKeeping(page);
  await saidIs(page, /^Nothing is kept: the network was lost on the way/);
  expect(await kept(page)).toEqual(nothingKept);
});

test('where the device has no room, nothing is kept, and she hears how much is needed', async () => {
  const page = await visit('offline.html');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 100_000 });
  await startKeeping(page);
  await saidIs(
    page,
    new RegExp(`^Nothing is kept: this device has too little room\\. A copy takes ${spellSize(list.bytes)},`),
  );
  expect(await kept(page)).toEqual(nothingKept);
});

test('she can stop it', async () => {
  const page = await visit('offline.html');
  host.change = async (path) => {
    if (path === 'workshops.html') await new Promise((resolve) => setTimeout(resolve, 20_000).unref());
    return undefined;
  };
  await startKeeping(page);
  await expect.poll(() => page.locator('keep-copy .count').textContent()).toMatch(/^\d+ of \d+ files$/);
  await press(page, 'Stop');
  await saidIs(page, /^Stopped\. Nothing is kept\.$/);
  expect(await kept(page)).toEqual(nothingKept);
});

test('where a policy refuses workers, she is told, and nothing is kept', async () => {
  host.change = async (path, original) =>
    path === 'offline.html'
      ? { bytes: await original(path), headers: { 'Content-Security-Policy': "default-src 'self'; worker-src 'none'" } }
      : undefined;
  const page = await visit('offline.html', { expecting: /Content Security Policy/ });
  await startKeeping(page);
  await saidIs(page, /^Nothing is kept: this browser, or the settings of your council’s server/);
  expect(await kept(page)).toEqual(nothingKept);
});

test('two copies on one host do not touch one another, nor anything else there', async () => {
  const one = await visit('one/offline.html');
  await keepCopy(one);
  const two = await one.context().newPage();
  await two.goto(at(one, 'two/offline.html'));
  expect(await canStart(two)).toBe(true);
  await keepCopy(two);
  await two.evaluate(() => caches.open('of the council'));
  expect(await kept(two)).toEqual({
    scopes: ['/one/', '/two/'],
    caches: [`${cachePrefix}${list.version}/one/`, `${cachePrefix}${list.version}/two/`, 'of the council'],
  });
  await press(two, 'Remove the copy');
  await press(two, 'Remove it now');
  await saidIs(two, /^The copy is removed\./);
  expect(await kept(two)).toEqual({
    scopes: ['/one/'],
    caches: [`${cachePrefix}${list.version}/one/`, 'of the council'],
  });
  host.asked = [];
  await two.goto(at(one, 'workshops.html'));
  expect(host.asked).toContain('/workshops.html');
  await two.close();
  await host.stop();
  await one.goto(at(one, 'one/workshops.html'));
  expect(await one.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
});

test('pages that a host leads on to shorter addresses open from the copy all the same', async () => {
  const page = await visit('offline.html');
  host.change = async (path, original) => {
    if (path === 'workshops.html') return { status: 308, headers: { Location: '/workshops' } };
    if (path === 'workshops')
      return { bytes: await original('workshops.html'), headers: { 'Content-Type': 'text/html' } };
    return undefined;
  };
  await keepCopy(page);
  await host.stop();
  await page.goto(at(page, 'workshops.html'));
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
});

test('a page that is opened while another keeps a copy follows along', async () => {
  const page = await visit('offline.html');
  let go: (value?: unknown) => void = () => undefined;
  const held = new Promise((resolve) => (go = resolve));
  host.change = async (path) => {
    if (path === 'workshops.html') await held;
    return undefined;
  };
  await startKeeping(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  expect(await other.getByRole('button', { name: 'Stop' }).isVisible()).toBe(true);
  go();
  await saidIs(other, /^Done\./);
  expect(await other.getByRole('button', { name: 'Remove the copy' }).isVisible()).toBe(true);
  await saidIs(page, /^Done\./);
});

test('a copy that the browser has removed is missed, and can be kept anew', async () => {
  const page = await visit('offline.html');
  await keepCopy(page);
  await page.evaluate(async (name) => caches.delete(name), `${cachePrefix}${list.version}/`);
  await page.reload();
  await saidIs(page, /^The copy is not here any more/);
  await keepCopy(page);
  await host.stop();
  await page.goto(at(page, 'workshops.html'));
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
});

test('a host that no longer has the site ends every copy with one file', async () => {
  const page = await visit('one/offline.html', { expecting: /404/ });
  await keepCopy(page);
  await page.evaluate(() => caches.open('of the council'));
  host.change = async (path, original) =>
    path === workerFile ? { bytes: await original(endFile) } : { status: 404, bytes: Buffer.from('Gone.') };
  await page.goto(at(page, 'one/index.html'));
  await expect.poll(() => kept(page), { timeout: 20_000 }).toEqual({ scopes: [], caches: ['of the council'] });
  await page.goto(at(page, 'one/index.html'));
  expect(await page.locator('body').innerText()).toBe('Gone.');
});

test('opened from a memory stick, the page says that it is a copy already', async () => {
  const page = await visit(pathToFileURL(join(site, 'offline.html')).href);
  await expect
    .poll(() => page.locator('.refusal').textContent())
    .toMatch(/^This site is open from a disk or a memory stick\./);
  expect(await canStart(page)).toBe(false);
});

test('in a frame that takes its origin away, the page says where to go instead', async () => {
  host.change = (path) =>
    path === 'frame.html'
      ? {
          bytes: Buffer.from('<iframe src="offline.html" sandbox="allow-scripts" title="The site"></iframe>'),
          headers: { 'Content-Security-Policy': "default-src 'self'" },
        }
      : undefined;
  const page = await visit('frame.html', { expecting: /woff2|ERR_FAILED|404/ });
  const frame = page.frameLocator('iframe');
  await expect
    .poll(() => frame.locator('.refusal').textContent())
    .toMatch(/^This site is shown inside a page of another site/);
});

test('without JavaScript the page says so, and offers other ways', async () => {
  const page = await visit('offline.html', { javaScriptEnabled: false });
  expect(await canStart(page)).toBe(false);
  expect(await page.locator('main').innerText()).toContain(
    'To keep a copy needs JavaScript, which is switched off here.',
  );
  expect(await page.getByRole('heading', { name: 'Other ways to have it with you' }).isVisible()).toBe(true);
});
