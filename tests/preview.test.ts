import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainEnvironment } from './kit/environment.ts';
import { copyOf, project, scratch } from './kit/run.ts';

const port = 4391;
const origin = `http://localhost:${port}/`;
let place: Awaited<ReturnType<typeof scratch>>;
let content: string;
let server: ChildProcess;
let printed = '';

/** Asks again until the answer fits. A preview that has not followed after a minute never will. */
async function until<T>(ask: () => Promise<T> | T, fits: (answer: T) => boolean): Promise<T> {
  let last: unknown;
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    try {
      const answer = await ask();
      if (fits(answer)) return answer;
      last = answer;
    } catch (error) {
      // Not listening yet.
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(
    `It never came. The last answer was: ${String(last).slice(0, 2000)}\nThe terminal said: ${printed.slice(-2000)}`,
  );
}

const page = async (path: string): Promise<string> => (await fetch(origin + path)).text();
const edit = async (path: string, from: string, to: string): Promise<void> => {
  const text = await readFile(join(content, path), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(content, path), text.replace(from, to));
};

beforeAll(async () => {
  place = await scratch();
  content = await copyOf('two', join(place.folder, 'two'));
  server = spawn(process.execPath, ['scripts/run.mjs', 'start', '--content', content, '--port', String(port)], {
    cwd: project,
    env: { ...plainEnvironment(), NO_COLOR: '1' },
  });
  server.stdout?.on('data', (data: Buffer) => {
    printed += data.toString();
  });
  server.stderr?.on('data', (data: Buffer) => {
    printed += data.toString();
  });
  await until(
    () => page('index.html'),
    (html) => html.includes('Missed a workshop?'),
  );
});
afterAll(async () => {
  server.kill();
  await place.remove();
});

test('the preview says where it is and that all is well', async () => {
  await until(
    () => printed,
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
  await until(
    () => page('workshops/gardens/catch-up.html'),
    (html) => html.includes('In the drizzle'),
  );
});

test('a mistake is explained in the terminal and in the page, and the preview keeps running', async () => {
  printed = '';
  await edit('workshops/2-bees/catch-up.md', 'covers: [meet-a-bee]', 'covers: [meet-a-beee]');
  const html = await until(
    () => page('workshops/bees.html'),
    (text) => text.includes('meet-a-beee'),
  );
  expect(html).toContain('workshops/2-bees/catch-up.md:6');
  await until(
    () => printed,
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

test('a draft shows, with a mark', async () => {
  await edit('workshops/1-gardens/melons.md', 'essential: false', 'essential: false\ndraft: true');
  await until(
    () => page('workshops/gardens/melons.html'),
    (html) => html.includes('Draft: not on the site yet'),
  );
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
