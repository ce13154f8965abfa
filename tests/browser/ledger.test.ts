import { expect, test } from 'vitest';
import { browserTests } from './browser.ts';

const { visit } = browserTests();

test('a cell of the ledger with nothing in it shows a dash, and says so to a screen reader', async () => {
  const page = await visit('ledger.html');
  const empty = page.getByRole('cell', { name: 'nothing', exact: true });
  const { content, size, hidden } = await empty.first().evaluate((cell) => {
    const dash = getComputedStyle(cell, '::before');
    return { content: dash.content, size: dash.fontSize, hidden: getComputedStyle(cell).fontSize };
  });
  expect({ content, size, hidden }).toEqual({ content: '"–" / ""', size: '15px', hidden: '0px' });

  // What the browser itself hands on, from which no style may take the words.
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const handedOn = nodes.filter(({ role, name }) => role?.value === 'cell' && name?.value === 'nothing');
  expect(handedOn.length).toBe(await empty.count());
  expect(handedOn.length).toBeGreaterThan(20);
});

test('on a phone each aim of the ledger is a list of what is there for it', async () => {
  const page = await visit('ledger.html', { viewport: { width: 320, height: 640 } });
  const row = page.getByRole('row').filter({ hasText: 'Catch up on networks' }).first();
  expect(await row.getByRole('cell').allInnerTexts()).not.toContain('nothing');
  expect(await row.getByRole('cell').first().getByRole('link').first().innerText()).toBe('Catch up on networks');
  expect(await row.innerText()).toMatch(/Gaps\s+None/);
});
