import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../src/audit/launch-browser.ts';
import { course, type Lesson } from './course.ts';
import type { Site } from './sites.ts';
import { median } from '../../src/reading/median.ts';

/** What a writer waits for. */
export interface PreviewRow {
  readonly site: Site['name'];
  readonly lessons: number;
  readonly pair: number;
  /** Seconds from the command to a lesson that can be read in the browser. */
  readonly start: number;
  /** Seconds from a save to its sentence in the open page: the median of three. */
  readonly save: number;
}

const port = 4620;
const seconds = (began: number): number => (performance.now() - began) / 1000;

/** Opens a page as soon as its server answers. A browser that tried again and again would take the server's time. */
async function openPage(page: Page, address: string, { title }: Lesson): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    if (await fetch(address).catch(() => undefined)) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      return page.getByRole('heading', { level: 1, name: title }).waitFor();
    }
    await pause(100);
  }
  throw new Error(`${address} did not open.`);
}

async function measurePreview(site: Site, lesson: Lesson, browser: Browser): Promise<{ start: number; save: number }> {
  const [command = '', ...flags] = site.preview(port);
  const page = await browser.newPage();
  const began = performance.now();
  const server = spawn(command, flags, { cwd: site.cwd, stdio: 'ignore', detached: true });
  try {
    await openPage(page, `http://localhost:${port}${site.address(lesson)}`, lesson);
    const start = seconds(began);
    const saves: number[] = [];
    for (const save of ['first', 'second', 'third']) {
      await pause(2000);
      const sentence = `The ${save} sentence at ${Math.round(performance.now())}.`;
      const saved = performance.now();
      await site.edit(lesson, sentence);
      await page.getByText(sentence).waitFor({ timeout: 60_000 });
      saves.push(seconds(saved));
    }
    return { start, save: median(saves) };
  } finally {
    await page.close();
    process.kill(-(server.pid ?? 0), 'SIGTERM');
    await once(server, 'close');
  }
}

/** Starts each site's preview in turn, cold, and saves three times. */
export async function* comparePreviews(
  sites: readonly Site[],
  { lessons: size, pairs }: { readonly lessons: number; readonly pairs: number },
): AsyncGenerator<PreviewRow> {
  const lessons = course(size);
  const middle = lessons[size >> 1];
  if (!middle) return;
  const browser = await launchBrowser();
  for (let pair = 1; pair <= pairs; pair += 1)
    for (const site of sites) {
      await site.lay(lessons, false);
      await site.clean();
      yield { site: site.name, lessons: size, pair, ...(await measurePreview(site, middle, browser)) };
    }
  await browser.close();
}
