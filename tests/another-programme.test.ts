import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow } from '../src/publish/files.ts';
import { copyOf, run, scratch } from './kit/run.ts';

let place: Awaited<ReturnType<typeof scratch>>;
let out: string;
const page = (path: string): Promise<string> => readFile(join(out, path), 'utf8');
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

beforeAll(async () => {
  place = await scratch();
  out = join(place.folder, 'site');
  // Outside the project, in a folder with a space in its name: nothing lies beside it.
  const content = await copyOf('two', join(place.folder, 'my programme'));
  expect(
    await run('build', ['--content', content, '--out', out, '--site', 'https://learn.two.example/garden']),
  ).toMatchObject({ status: 0, stderr: '' });
});
afterAll(() => place.remove());

test('a programme of two workshops and one lesson has just the pages that it needs', async () => {
  expect((await filesBelow(out)).filter((path) => path.endsWith('.html'))).toEqual([
    '404.html',
    'a-z.html',
    'about.html',
    'accessibility.html',
    'feedback.html',
    'index.html',
    'ledger.html',
    'masterclass.html',
    'masterclass/tools.html',
    'officers.html',
    'offline.html',
    'plan.html',
    'practice.html',
    'privacy.html',
    'progress.html',
    'search.html',
    'workshops.html',
    'workshops/bees.html',
    'workshops/bees/catch-up.html',
    'workshops/bees/officer.html',
    'workshops/bees/plan.html',
    'workshops/bees/print.html',
    'workshops/gardens.html',
    'workshops/gardens/catch-up.html',
    'workshops/gardens/melons.html',
    'workshops/gardens/officer.html',
    'workshops/gardens/plan.html',
    'workshops/gardens/print.html',
  ]);
});

test('its start page speaks of it, and of nothing that it does not have', async () => {
  const home = words(await page('index.html'));
  expect(home).toContain('Green Fingers &amp; Friends');
  expect(home).toContain('Missed a workshop?');
  expect(home).toContain('One short lesson, 4 minutes in all');
  expect(home).not.toMatch(/councillor|next session|How networked|Dates and people|Stories|Glossary/i);
});

test('its workshops are counted, linked and told apart', async () => {
  const hub = await page('workshops/bees.html');
  expect(words(hub)).toContain('Workshop 2 of 2');
  expect(hub).toContain('href="bees/catch-up.html"');
  expect(words(await page('workshops/gardens.html'))).toContain('A sprint of 2 weeks');
});

test('times and ratios survive, links to files become addresses, and aligned tables have classes', async () => {
  expect(words(await page('masterclass/tools.html'))).toContain(
    'Meet at 10:30 by the shed, two rakes to one spade (2:1).',
  );
  expect(await page('workshops/gardens.html')).toContain(
    '<a href="gardens/catch-up.html#in-the-rain" data-address="…/workshops/gardens/catch-up.html">how to catch up</a>',
  );
  const catchUp = await page('workshops/gardens/catch-up.html');
  expect(catchUp).toMatch(/<td class="align-right">\s*20\s*<\/td>/);
  expect(catchUp).toContain('<div class="steps">');
  expect(words(catchUp)).toContain('grown a melon For confident members');
});

test('the print page holds what carries a member, with ids of its own and the answers at the end, and names the rest', async () => {
  const print = await page('workshops/gardens/print.html');
  const ids = [...print.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const text = words(print);
  for (const part of ['We dig together.', 'A wet bed turns into clay', 'dug one bed']) expect(text).toContain(part);
  expect(text).not.toContain('Melons want sun.');
  expect(print).toMatch(/<a href="melons\.html"[^>]*>Melons<\/a>/);
  expect(print).not.toContain('<details');
  expect(text).toMatch(/Where do you begin\?.*Answers.*You can walk backwards from there\./);
});

test('an address for the site adds canonical links and a sitemap, and nothing else', async () => {
  expect(await page('workshops/bees.html')).toContain(
    '<link rel="canonical" href="https://learn.two.example/garden/workshops/bees.html">',
  );
  const sitemap = await page('sitemap.xml');
  expect(sitemap).toContain('<loc>https://learn.two.example/garden/workshops/bees/catch-up.html</loc>');
  expect(sitemap).not.toContain('print.html');
  expect((await page('workshops/bees.html')).match(/https?:\/\/[^"]+/g)).toHaveLength(1);
});
