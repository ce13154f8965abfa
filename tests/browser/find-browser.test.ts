import sharp from 'sharp';
import { expect, test } from 'vitest';
import { findBrowser } from '../../src/audit/find-browser.ts';
import { launchBrowser } from '../../src/audit/launch-browser.ts';

const bare = { variables: {}, platform: 'linux', arch: 'arm64' };

test('a browser that is named but missing is an error, not a reason to take another', async () => {
  const variables = { ...process.env, CHROMIUM_PATH: '/nowhere/chromium' };
  await expect(findBrowser({ ...bare, variables })).rejects.toThrow('CHROMIUM_PATH is /nowhere/chromium');
});

test('the browser that is named wins', async () => {
  const variables = { ...process.env, CHROMIUM_PATH: process.execPath };
  expect(await findBrowser({ ...bare, variables })).toMatchObject({ path: process.execPath, from: 'CHROMIUM_PATH' });
});

test('where there is no browser, one sentence names the three ways to one', async () => {
  await expect(findBrowser(bare)).rejects.toThrow(/CHROMIUM_PATH, or install .*, or run npm ci on Linux x64/);
});

if (process.platform === 'linux' && process.arch === 'x64') {
  test('the browser that npm ships draws text, and leaves the environment as it was', async () => {
    const before = { ...process.env };
    const found = await findBrowser({ ...bare, arch: 'x64' });
    expect({ ...process.env }).toEqual(before);
    const browser = await launchBrowser(found);
    try {
      const page = await browser.newPage({ viewport: { width: 300, height: 60 } });
      await page.setContent('<p><span>Can you read this?</span></p>');
      expect((await page.locator('span').boundingBox())?.width).toBeGreaterThan(50);
      const { channels } = await sharp(await page.screenshot()).stats();
      expect(channels[0]?.stdev).toBeGreaterThan(5);
    } finally {
      await browser.close();
    }
  });
}
