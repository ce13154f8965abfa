import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

// Named, because axe leaves out the size of targets and the best practices unless it is asked.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that a page breaks as it stands now, each with the elements that break it. */
export async function brokenRules(page: Page): Promise<string[]> {
  // Reading axe takes longer than its look at a page, so a page that has it keeps it.
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .setLegacyMode();
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(10);
  // Every page has targets: those of its header.
  expect(passes.map(({ id }) => id)).toContain('target-size');
  return violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ target }) => target).join(', ')}`);
}
