import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Fault } from './fault.ts';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// Named, because axe leaves out the size of targets and the best practices unless it is asked.
const tags = [...levels, 'best-practice'];

/** The success criteria that a rule's tags name: `wcag1412` is 1.4.12. */
const criteriaIn = (ruleTags: readonly string[]): string[] =>
  ruleTags.flatMap((tag) => {
    const [, ...parts] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
    return parts.length > 0 ? [parts.join('.')] : [];
  });

/** The rules that a page breaks as it stands now, each with the elements that break it. */
export async function brokenRules(page: Page): Promise<Fault[]> {
  // Reading axe takes longer than its look at a page, so a page that has it keeps it.
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .setLegacyMode();
  const { violations, passes } = await axe.analyze();
  // Every page has targets: those of its header.
  const looked = [...passes, ...violations].map(({ id }) => id);
  if (looked.length < 10 || !looked.includes('target-size'))
    throw new Error(`axe looked at too little of ${page.url()}: ${looked.join(', ')}.`);
  return violations.map(({ id, help, nodes, tags: own }) => ({
    rule: id,
    criteria: criteriaIn(own),
    what: `${id} (${help}): ${nodes.map(({ target }) => target).join(', ')}`,
  }));
}

interface AxeInPage {
  readonly axe: {
    getRules(tags: readonly string[]): readonly { readonly tags: readonly string[] }[];
    readonly version: string;
  };
}

/** What axe can tell of, and which axe it is. For a page that it has looked at. */
export async function aboutAxe(page: Page): Promise<{ version: string; criteria: readonly string[] }> {
  const { version, rules } = await page.evaluate((names) => {
    const { axe } = window as unknown as AxeInPage;
    return { version: axe.version, rules: axe.getRules(names).map((rule) => rule.tags) };
  }, levels);
  return { version, criteria: [...new Set(rules.flatMap(criteriaIn))] };
}
