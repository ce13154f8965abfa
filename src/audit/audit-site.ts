import type { Browser, Page } from 'playwright-core';
import { filesBelow } from '../publish/files.ts';
import { serveFolder } from '../publish/serve-folder.ts';
import { compareCriteria, criterionCalled } from '../statement/criteria.ts';
import type { FoundFault } from '../statement/results.ts';
import { aboutAxe, brokenRules } from './axe.ts';
import type { Fault } from './fault.ts';
import { enter, modes, ownCriteria, type Mode } from './modes.ts';
import { states, unfold } from './reach.ts';

/** What was found on one site. */
export interface Audit {
  readonly pages: number;
  /** The version of axe. */
  readonly axe: string;
  readonly criteria: readonly string[];
  readonly faults: readonly FoundFault[];
}

interface Seen extends Fault {
  readonly page: string;
  readonly setting: string;
}

/** The settings in which every page is looked at, and the states that are looked at where a page has them. */
export const settings: readonly string[] = [...modes.flat(), ...states].map(({ name }) => name);

const plain: Omit<Mode, 'name'> = { width: 1280, looks: [brokenRules] };

async function look(page: Page, address: string, mode: Mode): Promise<Seen[]> {
  await enter(page, mode);
  const seen: Seen[] = [];
  for (const one of mode.looks)
    seen.push(...(await one(page)).map((fault) => ({ ...fault, page: address, setting: mode.name })));
  return seen;
}

async function inEveryMode(page: Page, origin: string, address: string): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const [index, row] of modes.entries()) {
    await page.goto(origin + address);
    // As it comes first, and then with all that is folded away.
    if (index > 0) await unfold(page);
    for (const mode of row) seen.push(...(await look(page, address, mode)));
  }
  return seen;
}

async function inEveryState(page: Page, origin: string, address: string): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const { name, reach } of states) {
    await page.goto(origin + address);
    if (!(await reach(page))) continue;
    seen.push(...(await look(page, address, { ...plain, name })));
    seen.push(...(await look(page, address, { ...plain, name, colorScheme: 'dark' })));
  }
  return seen;
}

/** The same fault on many pages, and in many settings, is one. Sorted. */
function gather(seen: readonly Seen[]): FoundFault[] {
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const unique = (words: readonly string[]): string[] => [...new Set(words)].sort(order);
  return [...Map.groupBy(seen, ({ rule, criteria }) => [rule, ...criteria].join(' ')).entries()]
    .sort(([a], [b]) => order(a, b))
    .flatMap(([, same]) => {
      const [first] = same.toSorted((a, b) => order(a.page, b.page) || order(a.setting, b.setting));
      if (!first) return [];
      return {
        rule: first.rule,
        criteria: [...first.criteria],
        pages: unique(same.map(({ page }) => page)),
        settings: settings.filter((name) => same.some(({ setting }) => setting === name)),
        example: first.what.slice(0, 300),
      };
    });
}

/**
 * Looks at every page of a finished site as readers set their devices, two pages at a time. `onPage` is
 * told of each page that is done.
 */
export async function auditSite(
  folder: string,
  browser: Browser,
  onPage: (done: number, all: number) => void,
): Promise<Audit> {
  const addresses = (await filesBelow(folder)).filter((path) => path.endsWith('.html'));
  const server = await serveFolder(folder);
  try {
    const waiting = [...addresses];
    const seen: Seen[] = [];
    let axe: Awaited<ReturnType<typeof aboutAxe>> | undefined;
    let done = 0;
    const reader = async (): Promise<void> => {
      const context = await browser.newContext({ reducedMotion: 'reduce' });
      const page = await context.newPage();
      for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
        seen.push(...(await inEveryMode(page, server.origin, address)));
        axe ??= await aboutAxe(page);
        seen.push(...(await inEveryState(page, server.origin, address)));
        onPage((done += 1), addresses.length);
      }
      await context.close();
    };
    await Promise.all([reader(), reader()]);
    if (!axe) throw new Error(`${folder} has no page to look at.`);
    // axe's tags name some of level AAA too.
    const criteria = [...new Set([...axe.criteria, ...ownCriteria])].filter(criterionCalled).sort(compareCriteria);
    return { pages: addresses.length, axe: axe.version, criteria, faults: gather(seen) };
  } finally {
    await server.close();
  }
}
