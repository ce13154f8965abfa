import { copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../src/audit/launch-browser.ts';
import { notesIn, startPreview, until as untilOf, type Preview } from './kit/preview.ts';
import { copyOf, scratch } from './kit/run.ts';
import { start } from './kit/start.ts';
import { withCouncils } from './kit/with-councils.ts';

const port = 4391;
let origin = '';
let place: Awaited<ReturnType<typeof scratch>>;
let content: string;
let preview: Preview;
let browser: Browser;

const until = <T>(ask: () => Promise<T> | T, fits: (answer: T) => boolean): Promise<T> => untilOf(preview, ask, fits);
const page = async (path: string): Promise<string> => (await fetch(origin + path)).text();
const edit = async (path: string, from: string, to: string): Promise<void> => {
  const text = await readFile(join(content, path), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(content, path), text.replace(from, to));
};

/** A page that stays open while files are saved, and is never loaded again by the test. */
async function watching<T>(path: string, look: (open: Page) => Promise<T>): Promise<T> {
  const open = await browser.newPage();
  try {
    // The first visit has the server make the page, and the last saving may load it once more.
    await page(path);
    await open.goto(origin + path, { waitUntil: 'domcontentloaded' });
    return await look(open);
  } finally {
    await open.close();
  }
}

const shows = (open: Page, ...notes: string[]): Promise<unknown> =>
  until(
    () => notesIn(open),
    (found) => JSON.stringify(found) === JSON.stringify(notes),
  );

beforeAll(async () => {
  browser = await launchBrowser();
  place = await scratch();
  content = await copyOf('two', join(place.folder, 'two'));
  preview = startPreview(content, port);
  origin = (await until(preview.origin, (found) => found !== undefined)) ?? '';
  await until(
    () => page('index.html'),
    (html) => html.includes('Missed a workshop?'),
  );
});
afterAll(async () => {
  preview.stop();
  await browser.close();
  await place.remove();
});

test('the preview says where it is and that all is well', async () => {
  await until(
    () => preview.said,
    (text) => text.includes(`${origin}index.html`) && text.includes('all with revision.'),
  );
});

test('what is saved shows, in Markdown and in MDX', async () => {
  await edit('workshops/1-gardens/melons.md', 'Melons want sun.', 'Melons want warmth.');
  await until(
    () => page('workshops/gardens/melons.html'),
    (html) => html.includes('Melons want warmth.'),
  );
  await edit('workshops/1-gardens/catch-up.mdx', '## In the rain', '## In the drizzle');
  await edit('workshops/1-gardens/index.md', '#in-the-rain', '#in-the-drizzle');
  await until(
    () => page('workshops/gardens/catch-up.html'),
    (html) => html.includes('In the drizzle'),
  );
});

test('no page is made of half of what was saved', async () => {
  const path = join(content, 'workshops/1-gardens/melons.md');
  const text = await readFile(path, 'utf8');
  const shown = new Set<string>();
  for (let state = 1; state <= 6; state += 1) {
    await writeFile(
      path,
      text.replace('Melons\n', `Melons ${state}\n`).replace('Melons want', `In year ${state}, melons want`),
    );
    for (let asked = 0; asked < 8; asked += 1) {
      const html = await page('workshops/gardens/melons.html');
      shown.add(`${/<title>Melons ?(\d*)/.exec(html)?.[1]} and ${/In year (\d+)/.exec(html)?.[1] ?? ''}`);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }
  await writeFile(path, text);
  await until(
    () => page('workshops/gardens/melons.html'),
    (html) => !html.includes('In year'),
  );
  expect([...shown].filter((states) => !/^(\d*) and \1$/.test(states))).toEqual([]);
  expect(shown.size).toBeGreaterThan(3);
});

test('a council’s site that is built beside it takes nothing away, neither text nor pictures', async () => {
  const other = await withCouncils(join(place.folder, 'other'));
  const building = start('build', ['--content', other, '--council', 'elm', '--out', join(place.folder, 'elm')]);
  let isBuilding = true;
  void building.ended.then(() => (isBuilding = false));
  do {
    expect(await page('workshops/gardens/catch-up.html')).toContain('In the drizzle');
    expect(await page('workshops/gardens/melons.html')).toMatch(/<img src="[^"]*melon\.png/);
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (isBuilding);
  expect(await building.ended).toMatchObject({ status: 0, stderr: '' });
  // What is saved now is taken in beside what the build has left.
  await edit('workshops/1-gardens/melons.md', 'title: Melons', 'title: Ripe melons');
  await until(
    () => page('workshops/gardens/melons.html'),
    (html) => html.includes('Ripe melons') && /<img src="[^"]*melon\.png/.test(html),
  );
  expect(await page('workshops/gardens/catch-up.html')).toContain('In the drizzle');
  await edit('workshops/1-gardens/melons.md', 'title: Ripe melons', 'title: Melons');
});

test('a mistake is explained in the terminal and in the page, and the preview keeps running', async () => {
  preview.said = '';
  await edit('workshops/2-bees/catch-up.md', 'covers: [meet-a-bee]', 'covers: [meet-a-beee]');
  const html = await until(
    () => page('workshops/bees.html'),
    (text) => text.includes('meet-a-beee'),
  );
  expect(html).toMatch(/two\/workshops\/2-bees\/catch-up\.md[\s\S]*Line 6\b/);
  await until(
    () => preview.said,
    (text) =>
      text.includes('two/workshops/2-bees/catch-up.md:6:10  aims-exist') && text.includes('The preview keeps running.'),
  );
  await edit('workshops/2-bees/catch-up.md', 'meet-a-beee', 'meet-a-bee');
  await until(
    () => page('workshops/bees.html'),
    (text) => !text.includes('meet-a-beee'),
  );
});

test('MDX that cannot be read leaves the other pages as they were', async () => {
  await edit('workshops/1-gardens/catch-up.mdx', '</Steps>', '</Step>');
  await until(
    () => page('index.html'),
    (html) => html.includes('A tag is closed here that was not opened'),
  );
  expect(await page('workshops/gardens/melons.html')).toContain('Melons want warmth.');
  expect(await page('workshops/gardens/catch-up.html')).toContain('A tag is closed here that was not opened');
  await edit('workshops/1-gardens/catch-up.mdx', '</Step>', '</Steps>');
  await until(
    () => page('workshops/gardens/catch-up.html'),
    (html) => html.includes('In the drizzle'),
  );
});

test('what is saved shows in the open page by itself, also when it stands in another file', async () => {
  await watching('workshops/gardens.html', async (open) => {
    await edit('programme.yaml', 'title: ', 'title: New ');
    await until(
      () => open.title(),
      (title) => title.startsWith('Gardens – New '),
    );
    await edit('programme.yaml', 'title: New ', 'title: ');
    await until(
      () => open.title(),
      (title) => !title.includes('New '),
    );
  });
});

test('a problem stands at its text in a Markdown page, and goes when it is mended', async () => {
  await watching('workshops/bees/catch-up.html', async (open) => {
    await edit('workshops/2-bees/catch-up.md', 'and never in it.', 'and never [in it](./line.md).');
    await edit('workshops/2-bees/catch-up.md', 'It takes that badly.', 'It takes [that](./that.md) badly.');
    await shows(
      open,
      '[Look where the sun is, and where the bees fly in and out. Sit beside that line and never in it.] / Problem / ' +
        'The link leads to ./line.md, but there is no such file. / Fix: correct the link, or take it out. / ' +
        'two/workshops/2-bees/catch-up.md:19',
      '[Wave it off] / Problem / ' +
        'The link leads to ./that.md, but there is no such file. / Fix: correct the link, or take it out. / ' +
        'two/workshops/2-bees/catch-up.md:26',
    );
    expect(await open.locator('.answers [role="note"]').count()).toBe(0);
    // The page may be loaded once more while somebody clicks.
    await until(
      async () => {
        await open.getByRole('link', { name: 'Line 26', exact: true }).click({ timeout: 2000 });
        return open.locator(':target').textContent({ timeout: 2000 });
      },
      (note) => note?.includes('./that.md') ?? false,
    );

    await edit('workshops/2-bees/catch-up.md', '[in it](./line.md)', 'in it');
    await edit('workshops/2-bees/catch-up.md', '[that](./that.md)', 'that');
    await until(
      () => open.locator('.problems').count(),
      (count) => count === 0,
    );
    await shows(open);
  });
});

test('a problem that another file causes stands at the text of an MDX page, and goes with its cause', async () => {
  await watching('workshops/gardens/catch-up.html', async (open) => {
    await edit(
      'workshops/1-gardens/catch-up.mdx',
      'as the sun comes out, so an',
      'as the [melons](./melons.md) grow, so an',
    );
    await until(
      () => open.locator('.prose').innerText(),
      (words) => words.includes('as the melons grow'),
    );
    const melons = join(content, 'workshops/1-gardens/melons.md');
    const elsewhere = join(place.folder, 'melons.md');
    await rename(melons, elsewhere);
    await until(
      () => notesIn(open),
      ([first = '', ...others]) =>
        first.startsWith('[Wait until it is over.') &&
        first.includes(' / Problem / The link leads to ./melons.md, ') &&
        first.endsWith(' / two/workshops/1-gardens/catch-up.mdx:26') &&
        others.length === 0,
    );
    await rename(elsewhere, melons);
    await shows(open);
    await edit('workshops/1-gardens/catch-up.mdx', 'as the [melons](./melons.md) grow', 'as the sun comes out');
  });
});

test('a page of MDX that cannot be read says so and shows the line, and is back when it is mended', async () => {
  await watching('workshops/gardens/catch-up.html', async (open) => {
    await edit('workshops/1-gardens/catch-up.mdx', 'Wait until', 'Wait { until');
    const text = await until(
      () => open.locator('.prose').innerText(),
      (words) => words.includes('cannot be shown'),
    );
    expect(text).toContain('A brace is opened here but never closed.');
    expect(text).toMatch(/26 \| Wait \{ until it is over/);
    await edit('workshops/1-gardens/catch-up.mdx', 'Wait { until', 'Wait until');
    await until(
      () => open.locator('.prose').innerText(),
      (words) => words.includes('Wait until it is over') && !words.includes('cannot be shown'),
    );
  });
});

test('MDX with code or broken frontmatter shows, and none of its code runs', async () => {
  await edit('workshops/1-gardens/catch-up.mdx', 'Wait until', '{process.exit(1)} <Rain /> until');
  await edit('workshops/1-gardens/catch-up.mdx', 'title: ', 'title: "');
  await until(
    () => page('workshops/gardens/catch-up.html'),
    (html) => html.includes('{process.exit(1)}  until it is over') && html.includes('There is no component called'),
  );
  await edit('workshops/1-gardens/catch-up.mdx', '{process.exit(1)} <Rain /> until', 'Wait until');
  await edit('workshops/1-gardens/catch-up.mdx', 'title: "', 'title: ');
  await until(
    () => page('workshops/gardens/catch-up.html'),
    (html) => html.includes('Wait until it is over') && !html.includes('in the content'),
  );
});

test('a content folder that goes away is waited for', async () => {
  // It has taken in what was saved before, and its pictures: what Vite is told of late it looks for again.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await page('workshops/gardens/melons.html')).toContain('Melons want warmth.');
  preview.said = '';
  await rename(content, `${content}-away`);
  await until(
    () => preview.said,
    (text) => text.includes('There is no folder'),
  );
  expect(await page('workshops/gardens/melons.html')).toContain('Melons want warmth.');
  await rename(`${content}-away`, content);
  await until(
    () => preview.said,
    (text) => text.includes('all with revision.'),
  );
  await edit('workshops/1-gardens/melons.md', 'Melons want warmth.', 'Melons want patience.');
  await until(
    () => page('workshops/gardens/melons.html'),
    (html) => html.includes('Melons want patience.'),
  );
  await edit('workshops/1-gardens/melons.md', 'Melons want patience.', 'Melons want warmth.');
});

test('a draft shows, with a mark', async () => {
  await edit('workshops/1-gardens/melons.md', 'essential: false', 'essential: false\ndraft: true');
  await until(
    () => page('workshops/gardens/melons.html'),
    (html) => html.includes('Draft: not on the site yet'),
  );
  expect(await page('workshops/gardens.html')).toContain(' · draft');
  expect(await page('ledger.html')).toMatch(/Guide · draft/);
  expect(await page('ledger.csv')).toContain(',gardens/melons,Melons,Guide (draft),');
  await edit('workshops/1-gardens/melons.md', '\ndraft: true', '');
});

test('search answers from the pages as they are now', async () => {
  const script = await until(
    () => page('pagefind/pagefind.js'),
    (text) => text.includes('pagefind'),
  );
  expect(script.length).toBeGreaterThan(10_000);
  const entry = JSON.parse(await page('pagefind/pagefind-entry.json')) as {
    languages: Record<string, { page_count: number }>;
  };
  // One lesson, two hubs, two catch-ups and a guide.
  expect(Object.values(entry.languages).map(({ page_count }) => page_count)).toEqual([6]);
});

test('a picture that is none is explained, in Markdown and in MDX, and the pages show the rest', async () => {
  const picture = '\n![Leaves in the sun](./leaves.png)\n';
  await writeFile(join(content, 'workshops/1-gardens/leaves.png'), '');
  await edit('workshops/1-gardens/melons.md', 'Melons want warmth.', `Melons want warmth.\n${picture}`);
  await edit('workshops/1-gardens/catch-up.mdx', '## In the drizzle', `${picture}\n## In the drizzle`);
  for (const [path, words] of [
    ['workshops/gardens/melons.html', 'Melons want warmth.'],
    ['workshops/gardens/catch-up.html', 'In the drizzle'],
  ] as const)
    await until(
      () => page(path),
      (html) => html.includes('leaves.png is empty.') && html.includes(words),
    );
  await copyFile(join(content, 'workshops/1-gardens/melon.png'), join(content, 'workshops/1-gardens/leaves.png'));
  for (const path of ['workshops/gardens/melons.html', 'workshops/gardens/catch-up.html'])
    await until(
      () => page(path),
      (html) => /<img src="[^"]*leaves\.png[^>]* alt="Leaves in the sun"/.test(html),
    );
});
