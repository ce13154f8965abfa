import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bare, readPdf, type ReadPdf } from '../kit/read-pdf.ts';
import { browserTests, htmlPages, onEach } from './browser.ts';

const { visit } = browserTests();

const paper = { preferCSSPageSize: true, tagged: true } as const;
const readOn = async (page: Page, format: 'A4' | 'Letter'): Promise<ReadPdf> =>
  readPdf(await page.pdf({ ...paper, format }));

test('every officer’s sheet prints on one side of A4, and of the paper that Americans use', async () => {
  const sheets = (await htmlPages()).filter((path) => path.endsWith('/officer.html'));
  expect(sheets.length).toBeGreaterThan(0);
  const tooLong = await onEach(sheets, visit, {}, async (page) => {
    const sides = [(await readOn(page, 'A4')).sides.length, (await readOn(page, 'Letter')).sides.length];
    return sides.every((count) => count === 1) ? [] : [`${sides.join(' and ')} sides`];
  });
  expect(tooLong).toEqual([]);
});

test('before anything is saved, all aims print on one side, with empty boxes and a line for the name', async () => {
  const page = await visit('progress.html');
  const aims = await page.locator('[data-tick]').count();
  for (const format of ['A4', 'Letter'] as const) {
    const { sides, parts } = await readOn(page, format);
    expect(sides).toHaveLength(1);
    expect(parts.filter(({ role }) => role === 'LI')).toHaveLength(aims);
    expect(sides[0]).toContain('NameDate');
    expect(sides[0]).not.toMatch(/✓|Savemyprogress|Bringin/);
  }
});

test('a catch-up is a handout: at most five sides, with its pictures, and the last side has the answers and nothing else', async () => {
  const catchUps = (await htmlPages()).filter((path) => path.endsWith('/catch-up.html'));
  expect(catchUps.length).toBeGreaterThan(0);
  const faults = await onEach(catchUps, visit, {}, async (page) => {
    const { sides, parts, pictures } = await readOn(page, 'A4');
    const shown = await page.locator('main img').count();
    const answers = parts.filter(({ role, text }) => role === 'H2' && text === 'Answers');
    const last = parts.filter(({ role, side }) => side === sides.length && /^H\d$/.test(role));
    const early = sides.slice(0, -1).filter((words) => /Arightanswer|Notthebestanswer/.test(words));
    return [
      ...(sides.length <= 5 ? [] : [`${sides.length} sides`]),
      ...(answers.length === 1 && last.length === 1 && last[0] === answers[0]
        ? []
        : ['the last side is not the answers']),
      ...(pictures === shown ? [] : [`${pictures} pictures are drawn of ${shown}`]),
      ...(early.length === 0 ? [] : ['an answer stands before the answers']),
    ];
  });
  expect(faults).toEqual([]);
});

test('links print with their addresses, glossary terms without, and each side says what and which it is', async () => {
  const page = await visit('workshops/networks/catch-up.html');
  const links = await page
    .locator('main a[data-address]')
    .evaluateAll((all) =>
      all.map((link) => ({ words: link.textContent, address: link.getAttribute('data-address') ?? '' })),
    );
  expect(links.some(({ address }) => address.startsWith('https://'))).toBe(true);
  expect(links.map(({ address }) => address)).toContain('…/workshops/networks/planning-sheet.html');
  const { sides } = await readOn(page, 'A4');
  const said = sides.join('');
  for (const { words, address } of links) expect(said).toContain(bare(`${words} (${address})`));
  expect(said).not.toContain('glossary.html');
  sides.forEach((words, index) => {
    expect(words).toContain(bare('The Networked Councillor · Catch up on networks'));
    expect(words).toContain(`${index + 1}/${sides.length}`);
  });
});

test('a form has room to write: rows as high as a hand writes, and the answers wider than the questions', async () => {
  const page = await visit('workshops/networks/planning-sheet.html');
  await page.emulateMedia({ media: 'print' });
  // A4 without its margins, at 96 pixels an inch.
  await page.setViewportSize({ width: 688, height: 1013 });
  const forms = page.locator('table', { has: page.locator('td:empty') });
  expect(await forms.count()).toBeGreaterThan(3);
  const narrow = await forms.evaluateAll((tables) =>
    tables.flatMap((table) => {
      const rows = [...table.querySelectorAll('tbody tr')];
      const low = rows.filter((row) => row.getBoundingClientRect().height < 33);
      const [first, second, ...more] = rows[0]?.children ?? [];
      const isTight = more.length === 0 && (second?.clientWidth ?? 0) < 1.5 * (first?.clientWidth ?? 0);
      return low.length > 0 || isTight ? [table.textContent] : [];
    }),
  );
  expect(narrow).toEqual([]);
});

test('on paper there is nothing to press, to search or to find the way with', async () => {
  const pages = ['index', 'a-z', 'progress', 'skills-check', 'practice', 'plan', 'workshops/networks'];
  const faults = await onEach(
    [...pages, 'workshops/networks/catch-up', 'workshops/networks/print'].map((path) => `${path}.html`),
    visit,
    {},
    async (page) => {
      await page.emulateMedia({ media: 'print' });
      const furniture = ['banner', 'contentinfo', 'navigation', 'search', 'button', 'textbox', 'combobox'] as const;
      const counts = await Promise.all(furniture.map((role) => page.getByRole(role).count()));
      return furniture.filter((_, index) => counts[index] !== 0);
    },
  );
  expect(faults).toEqual([]);
});

test('the workshop to print has nothing folded away, and its answers last', async () => {
  const page = await visit('workshops/networks/print.html');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('details').count()).toBe(0);
  expect(await page.getByRole('heading').last().textContent()).toBe('Answers');
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
