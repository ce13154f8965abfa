import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { course } from '../scripts/bench/course.ts';
import { writeOurs } from '../scripts/bench/write-ours.ts';
import { launchBrowser } from '../src/audit/launch-browser.ts';
import { filesBelow } from '../src/publish/files.ts';
import { serveFolder, type Served } from '../src/publish/serve-folder.ts';
import { answer, results } from './browser/search-page.ts';
import { firstLoads, wireSize, type FirstLoad } from './kit/first-load.ts';
import { run, scratch } from './kit/run.ts';

/** A finished site, and what each of its pages takes. */
interface Weighed {
  readonly site: string;
  readonly files: readonly string[];
  readonly loads: readonly FirstLoad[];
}

const few = 20;
const many = 200;
let place: Awaited<ReturnType<typeof scratch>>;
let own: Weighed;
let small: Weighed;
let large: Weighed;

async function weigh(site: string): Promise<Weighed> {
  const files = await filesBelow(site);
  const pages = files.filter((path) => path.endsWith('.html'));
  return { site, files, loads: await firstLoads(site, pages) };
}

/** The generated course with so many lessons, twenty to a workshop, built by the real command. */
async function weighCourse(lessons: number): Promise<Weighed> {
  const [content, site] = [join(place.folder, `content-${lessons}`), join(place.folder, `site-${lessons}`)];
  await writeOurs(course(lessons), content, false);
  expect(await run('build', ['--content', content, '--out', site])).toMatchObject({ status: 0, stderr: '' });
  return weigh(site);
}

beforeAll(async () => {
  place = await scratch();
  own = await weigh(inject('site'));
  small = await weighCourse(few);
  large = await weighCourse(many);
});
afterAll(() => place.remove());

const isHome = (path: string): boolean => path === 'index.html';
/** Home, hubs, catch-ups, other modules and lessons. */
const isLearning = (path: string): boolean =>
  isHome(path) || (/^(?:masterclass|workshops)\//.test(path) && !/\/(?:officer|plan|print)\.html$/.test(path));

/** What may be heavier than other pages, by the bytes that a lesson more brings, and why. */
const longer: readonly (readonly [path: RegExp, perLesson: number])[] = [
  // Each lesson by name, with all that the planner has to know of it.
  [/^plan\.html$/, 50],
  // Each lesson by name and each aim, with what the page compares with what is kept.
  [/^progress\.html$/, 45],
  // Each aim against each page of its workshop.
  [/^ledger\.html$/, 65],
  [/^a-z\.html$/, 15],
];
const perLesson = (path: string): number => longer.find(([pattern]) => pattern.test(path))?.[1] ?? 0;

/** What a page may weigh in a course of so many lessons. */
const budgetOf = (path: string, lessons: number): number =>
  // To print: the text of a whole workshop, here with twenty lessons.
  path.endsWith('/print.html') ? 70_000 : Math.max(20_000, 15_000 + perLesson(path) * lessons);

const tooHeavy = ({ loads }: Weighed, lessons: number): string[] =>
  loads
    .filter(({ path, bytes, requests }) => bytes > budgetOf(path, lessons) || requests > 6)
    .map(({ path, bytes, requests }) => `${path}: ${bytes} bytes in ${requests} requests`);

describe('the first load of a page, without pictures and font,', () => {
  test('is at most 20,000 bytes in 6 requests on every page of the programme', () => {
    expect(own.loads.length).toBeGreaterThan(50);
    expect(tooHeavy(own, 0)).toEqual([]);
  });

  test('is as light on all pages to learn from in a course of any size, and on others where they do not list it', () => {
    expect(tooHeavy(small, few)).toEqual([]);
    expect(tooHeavy(large, many)).toEqual([]);
  });

  test('holds at most 5,000 bytes of script on a page to read, and 8,000 on one with questions or a tool', () => {
    const most = ({ path, asks }: FirstLoad): number => (isLearning(path) && !asks ? 5_000 : 8_000);
    for (const { loads } of [own, small, large]) {
      const found = loads.filter((load) => load.script > most(load));
      expect(found.map(({ path, script }) => `${path}: ${script} bytes of script`)).toEqual([]);
    }
    expect(large.loads.filter(({ asks }) => asks).length).toBeGreaterThanOrEqual(many);
  });

  test('stays what it is when the course is ten times as long', () => {
    const before = new Map(small.loads.map(({ path, bytes }) => [path, bytes]));
    const grown = large.loads.filter(({ path, bytes }) => {
      const was = before.get(path);
      if (was === undefined) return false;
      // Home names each workshop.
      if (isLearning(path)) return bytes > was * (isHome(path) ? 1.05 : 1.02);
      return bytes - was > (2 + perLesson(path)) * (many - few);
    });
    expect(grown.map(({ path, bytes }) => `${path}: ${bytes} bytes, ${before.get(path)} in the short course`)).toEqual(
      [],
    );
    expect([...before.keys()].filter(isLearning).length).toBeGreaterThan(few);
  });
});

test('a course that is ten times as long takes no more room for each lesson', async () => {
  const room = async ({ site, files }: Weighed): Promise<number> => {
    const sizes = await Promise.all(files.map(async (path) => (await stat(join(site, path))).size));
    return sizes.reduce((all, size) => all + size, 0);
  };
  const [inSmall, inLarge] = [(await room(small)) / few, (await room(large)) / many];
  expect(inLarge).toBeLessThanOrEqual(inSmall);
  expect(inLarge).toBeLessThanOrEqual(62_000);
});

describe('search', () => {
  let browser: Browser;
  let server: Served;

  beforeAll(async () => {
    server = await serveFolder(large.site);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** A page in a browser that has kept nothing, and what it asks for. Whoever takes that begins anew. */
  async function openNew(): Promise<{ page: Page; taken: () => string[] }> {
    const page = await (await browser.newContext()).newPage();
    let asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
    return {
      page,
      taken: () => {
        const paths = asked;
        asked = [];
        return paths;
      },
    };
  }

  test('is not loaded before somebody opens it, and Pagefind not before somebody asks', async () => {
    const { page, taken } = await openNew();
    const module = large.files.find((path) => /^workshops\/unit-1\/.*0001\.html$/.test(path)) ?? '';
    for (const path of ['index.html', 'masterclass/start.html', 'workshops/unit-1.html', module, 'search.html']) {
      await page.goto(server.origin + path, { waitUntil: 'networkidle' });
      expect(
        taken().filter((asked) => /^(?:pagefind|search)\/|search\.js$/.test(asked)),
        path,
      ).toEqual(path === 'search.html' ? ['scripts/site-search.js'] : []);
    }
  });

  test('takes at most 165,000 bytes for the first answer with its interface, and 60,000 for each other', async () => {
    const { page, taken } = await openNew();
    await page.goto(`${server.origin}search.html`);
    // Two that many titles have, and two that most lessons have in their text.
    for (const [index, word] of ['library', 'revising', 'bridge', 'neighbour'].entries()) {
      await page.getByRole('searchbox').fill(word);
      expect(await answer(page, `“${word}”`)).toMatch(/^\d+ results for/);
      expect(await results(page).count()).toBe(5);
      const paths = taken().filter((path) => !/\.(?:woff2|svg)$/.test(path));
      const sizes = await Promise.all(paths.map((path) => wireSize(large.site, path)));
      const bytes = sizes.reduce((all, size) => all + size, 0);
      expect(bytes, word).toBeGreaterThan(20_000);
      expect(bytes, word).toBeLessThanOrEqual(index === 0 ? 165_000 : 60_000);
    }
  });
});
