import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserTests, type VisitOptions } from './browser.ts';

const { visit } = browserTests();
const address = 'workshops/digital-presence/catch-up.html';

const single = (page: Page): Locator => page.locator('.question:has([type="radio"])').first();
const several = (page: Page): Locator => page.locator('.question:has([type="checkbox"])').first();
const option = (group: Locator, place: number | undefined): Locator =>
  group.getByRole('listitem').nth(place ?? Number.NaN);
const button = (group: Locator, name: string): Locator => group.getByRole('button', { name, exact: true });
const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** The places of the options that are right, and of the others. */
async function placesIn(group: Locator): Promise<{ right: number[]; wrong: number[] }> {
  const all = await group.locator('dd').evaluateAll((answers) => answers.map(({ className }) => className));
  const places = (name: string): number[] => all.flatMap((own, place) => (own === name ? [place] : []));
  return { right: places('right'), wrong: places('wrong') };
}

/** Which options say something below them, and their verdicts. */
const shown = (group: Locator): Promise<string[]> =>
  group
    .locator('.options > li')
    .evaluateAll((items) =>
      items.flatMap((item, place) =>
        [...item.querySelectorAll('.feedback')].map(
          (feedback) => `${place} ${feedback.querySelector('.verdict')?.textContent ?? 'no verdict'}`,
        ),
      ),
    );

const choose = async (group: Locator, places: readonly (number | undefined)[]): Promise<void> => {
  for (const place of places) await option(group, place).locator('label').click();
};

/** What the page tells its other scripts. */
const listen: VisitOptions = {
  before: (page) =>
    page.addInitScript(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      document.addEventListener('question-answered', (event) => told.push((event as CustomEvent).detail));
    }),
};
const told = (page: Page): Promise<unknown> => page.evaluate('window.told');
const idOf = async (group: Locator): Promise<string> => String(await group.getAttribute('id')).replace('question-', '');

test('a question is a group named by its words, each option a button named by its own', async () => {
  const page = await visit(address);
  const words = String(await single(page).locator('.stem').textContent());
  const group = page.getByRole('group', { name: `Question ${words}` });
  expect(await group.count()).toBe(1);
  const label = String(await option(group, 0).textContent());
  expect(await group.getByRole('radio', { name: label, exact: true }).count()).toBe(1);
  for (const target of await page.locator('.options label').all())
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test('a wrong answer is answered below it, and the right one below the right option', async () => {
  const page = await visit(address, listen);
  const group = single(page);
  const { right, wrong } = await placesIn(group);
  await choose(group, [wrong[0]]);
  expect(await shown(group)).toEqual([]);
  await button(group, 'Check').click();
  expect(await shown(group)).toEqual(
    [`${wrong[0]} Not the best answer`, `${right[0]} A right answer`].sort((a, b) => a.localeCompare(b)),
  );
  const result = group.locator('.result');
  expect(await result.textContent()).toBe('Not the best answer. The right one is marked below.');
  expect(await hasFocus(result)).toBe(true);
  expect(await told(page)).toEqual([{ id: await idOf(group), right: false }]);
});

test('a right answer is answered below it alone, and other choices afterwards are not judged yet', async () => {
  const page = await visit(address, listen);
  const group = single(page);
  const { right, wrong } = await placesIn(group);
  await choose(group, right);
  await button(group, 'Check').click();
  expect(await shown(group)).toEqual([`${right[0]} A right answer`]);
  expect(await group.locator('.result').textContent()).toBe('Right.');
  expect(await told(page)).toEqual([{ id: await idOf(group), right: true }]);
  await choose(group, [wrong[0]]);
  expect(await shown(group)).toEqual([]);
  expect(await group.locator('.result').isVisible()).toBe(false);
});

test('where several are right, each that was found or missed is shown, and all together are right', async () => {
  const page = await visit(address, listen);
  const group = several(page);
  const { right, wrong } = await placesIn(group);
  await choose(group, [right[0], wrong[0]]);
  await button(group, 'Check').click();
  expect(await group.locator('.result').textContent()).toBe(
    `You found 1 of ${right.length} right answers, and chose 1 that is not right.`,
  );
  expect((await shown(group)).map((one) => one.slice(2)).sort()).toEqual([
    ...right.map(() => 'A right answer'),
    'Not the best answer',
  ]);
  await choose(group, [wrong[0], ...right.slice(1)]);
  await button(group, 'Check').click();
  expect(await group.locator('.result').textContent()).toMatch(/^Right\. You found (both|all \d)\.$/);
  const id = await idOf(group);
  expect(await told(page)).toEqual([
    { id, right: false },
    { id, right: true },
  ]);
});

test('trying again empties the question and begins at its first option', async () => {
  const page = await visit(address);
  const group = several(page);
  expect(await button(group, 'Try again').isVisible()).toBe(false);
  await choose(group, [0, 1]);
  await button(group, 'Check').click();
  await button(group, 'Try again').click();
  expect(await group.locator(':checked').count()).toBe(0);
  expect(await shown(group)).toEqual([]);
  expect(await button(group, 'Try again').isVisible()).toBe(false);
  expect(await hasFocus(group.getByRole('checkbox').first())).toBe(true);
});

test('checking without a choice says so at the first option, and tells nobody', async () => {
  const page = await visit(address, listen);
  const group = single(page);
  await button(group, 'Check').click();
  const first = group.getByRole('radio').first();
  expect(await hasFocus(first)).toBe(true);
  const description = `#${await first.getAttribute('aria-describedby')}`;
  expect(await page.locator(description).textContent()).toBe('Nothing is chosen yet. Choose what seems best to you.');
  expect(await page.locator(description).isVisible()).toBe(true);
  expect(await shown(group)).toEqual([]);
  expect(await told(page)).toEqual([]);
  await choose(group, [0]);
  expect(await page.locator(description).isVisible()).toBe(false);
  expect(await first.getAttribute('aria-describedby')).toBeNull();
});

test('a scene shows what follows from a move, and judges nothing', async () => {
  const page = await visit(address, listen);
  const scene = page.locator('.scene').first();
  await choose(scene, [1]);
  await button(scene, 'See what follows').click();
  expect(await shown(scene)).toEqual(['1 no verdict']);
  expect(await scene.locator('.result').textContent()).toBe('What follows stands below your choice.');
  expect(await told(page)).toEqual([]);
});

test('all answers of a page are checked at once, and counted without the rest', async () => {
  const page = await visit(address, listen);
  const questions = page.locator('.question');
  const all = page.locator('.check-all');
  const count = await questions.count();
  await button(all, 'Check all my answers').click();
  expect(await all.locator('.result').textContent()).toBe(`0 of ${count} answered.`);
  await choose(single(page), (await placesIn(single(page))).right);
  await choose(several(page), (await placesIn(several(page))).wrong.slice(0, 1));
  await button(all, 'Check all my answers').click();
  const total = all.locator('.result');
  expect(await total.textContent()).toBe(`2 of ${count} answered, 1 right. Each is explained in its question above.`);
  expect(await hasFocus(total)).toBe(true);
  expect(await page.locator('.question:has(.feedback)').count()).toBe(2);
  expect(await told(page)).toHaveLength(2);
  await button(single(page), 'Try again').click();
  expect(await total.isVisible()).toBe(false);
});

test('a page of one question has no button for all', async () => {
  const page = await visit('workshops/digital-presence/twelve-posts.html');
  expect(await page.locator('.question').count()).toBe(1);
  expect(await page.getByRole('button', { name: 'Check', exact: true }).count()).toBe(1);
  expect(await page.locator('.check-all').count()).toBe(0);
});

test('a keyboard alone chooses, checks, reads the answers and tries again', async () => {
  const page = await visit(address);
  const group = several(page);
  await group.getByRole('checkbox').first().focus();
  const press = async (key: string, times = 1): Promise<void> => {
    for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press(key);
  };
  const boxes = await group.getByRole('checkbox').count();
  await press('Space');
  await press('Tab', boxes);
  expect(await hasFocus(button(group, 'Check'))).toBe(true);
  await press('Enter');
  expect(await hasFocus(group.locator('.result'))).toBe(true);
  expect(await shown(group)).not.toEqual([]);
  // Past the boxes and “Check”.
  await press('Tab', boxes + 2);
  expect(await hasFocus(button(group, 'Try again'))).toBe(true);
  await press('Tab');
  await press('Enter');
  expect(await group.locator('dd').last().isVisible()).toBe(true);
  await press('Shift+Tab');
  await press('Space');
  expect(await group.locator(':checked').count()).toBe(0);
  expect(await hasFocus(group.getByRole('checkbox').first())).toBe(true);
});

test('a finger chooses and checks on a narrow phone with text of twice the size', async () => {
  const page = await visit(address, { viewport: { width: 320, height: 640 }, hasTouch: true });
  await page.addStyleTag({ content: ':root { font-size: 200%; }' });
  const group = single(page);
  await option(group, 1).locator('label').tap();
  await button(group, 'Check').tap();
  expect(await option(group, 1).locator('.feedback').isVisible()).toBe(true);
  const inside = (await group.boundingBox()) ?? { x: 0, width: 0 };
  for (const part of await group.locator('.options > li, .feedback, button:visible, .result').all()) {
    const { x, width } = (await part.boundingBox()) ?? { x: -1, width: 0 };
    expect(x).toBeGreaterThanOrEqual(inside.x);
    expect(x + width).toBeLessThanOrEqual(inside.x + inside.width);
  }
});

test('on paper the boxes are empty, and all answers stand at the end under the words of their questions', async () => {
  const page = await visit(address);
  await choose(single(page), [0]);
  await button(single(page), 'Check').click();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const text = await page.getByRole('main').innerText();
  const [questions = '', answers = '', ...more] = text.split(/^Answers$/m);
  expect(more).toEqual([]);
  expect(questions).not.toMatch(/right answer|best answer|Check all|Try again/);
  expect(answers.match(/A right answer|Not the best answer/g)).toHaveLength(await page.locator('.question dd').count());
  for (const stem of await page.locator('.stem').allTextContents()) expect(answers).toContain(stem);
  expect(
    await single(page)
      .getByRole('radio')
      .first()
      .evaluate((box) => getComputedStyle(box).appearance),
  ).toBe('none');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  expect(await page.locator('.answers-apart').count()).toBe(0);
  expect(await single(page).locator('.feedback').first().isVisible()).toBe(true);
});

test('the browser lays the answers on paper by itself when it prints', async () => {
  const page = await visit('workshops/digital-presence/twelve-posts.html');
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      document.body.dataset['laid'] = String(document.querySelectorAll('main > .answers-apart li').length);
    });
  });
  await page.pdf({ format: 'A4' });
  expect(await page.locator('body').getAttribute('data-laid')).toBe(String(await page.locator('.question dd').count()));
  expect(await page.locator('.answers-apart').count()).toBe(0);
});

test('on paper without scripts no answer is lost', async () => {
  const page = await visit(address, { javaScriptEnabled: false });
  await page.emulateMedia({ media: 'print' });
  expect(await single(page).locator('dd').first().isVisible()).toBe(true);
});
