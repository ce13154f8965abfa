import { expect, test } from 'vitest';
import { browserTests, htmlPages, onEach } from './browser.ts';

const { visit } = browserTests();

test('every officer’s sheet prints on one side of A4', async () => {
  const sheets = (await htmlPages()).filter((path) => path.endsWith('/officer.html'));
  expect(sheets.length).toBeGreaterThan(0);
  const tooLong = await onEach(sheets, visit, {}, async (page) => {
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: false });
    const sides = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
    return sides === 1 ? [] : [`${sides} sides`];
  });
  expect(tooLong).toEqual([]);
});

test('on paper there is no furniture, and the workshop to print has nothing folded away', async () => {
  const page = await visit('workshops/networks/print.html');
  await page.emulateMedia({ media: 'print' });
  for (const furniture of ['banner', 'contentinfo', 'navigation'] as const)
    expect(await page.getByRole(furniture).count(), furniture).toBe(0);
  expect(await page.locator('details').count()).toBe(0);
  expect(await page.getByRole('heading', { name: 'Answers' }).first().isVisible()).toBe(true);
});

test('the ledger prints on A4 turned sideways, its tables within the margins', async () => {
  const page = await visit('ledger.html');
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const sides = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
  expect(sides.length).toBeGreaterThan(1);
  expect(sides.filter(([width, height]) => width !== 842 || height !== 595)).toEqual([]);

  await page.emulateMedia({ media: 'print' });
  // A4 sideways without its margins: 297 mm less 28, at 96 pixels an inch.
  await page.setViewportSize({ width: 1016, height: 703 });
  const cut = await page
    .locator('table')
    .evaluateAll((tables) =>
      tables.filter((table) => table.scrollWidth > table.clientWidth || table.getBoundingClientRect().right > 1016),
    );
  expect(cut).toEqual([]);
});
