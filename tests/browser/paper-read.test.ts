import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bare, readPdf, type ReadPdf } from '../kit/read-pdf.ts';
import { browserTests, htmlPages, onEach } from './browser.ts';

const { visit } = browserTests();

/** What a page shows on paper, as it stands in the page: its own words in order, headings, pictures, tables. */
interface Shown {
  readonly words: readonly string[];
  readonly headings: readonly string[];
  readonly pictures: readonly string[];
  readonly tables: number;
}

/** Reads the page in the state in which it is printed. */
async function shownOnPaper(page: Page): Promise<Shown> {
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const isShown = (element: Element | null): boolean =>
      element?.checkVisibility() === true && element.getClientRects().length > 0;
    const all = (selector: string): Element[] => [...document.querySelectorAll(`main ${selector}`)].filter(isShown);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (textContent?.trim() && isShown(parentElement)) words.push(textContent);
    }
    const found = {
      words,
      headings: all(':is(h1, h2, h3, h4)').map(({ tagName, textContent }) => `${tagName} ${textContent}`),
      pictures: all('img').map((picture) => (picture as HTMLImageElement).alt),
      tables: all('table').length,
    };
    dispatchEvent(new Event('afterprint'));
    return found;
  });
  await page.emulateMedia({ media: null });
  return shown;
}

/** The words of a page that its PDF does not say, or says too early. Addresses and signs may stand between them. */
function outOfOrder(words: readonly string[], { parts }: ReadPdf): string[] {
  const said = parts.filter(({ role }) => role === 'Root').map(({ text }) => text);
  const text = said.join('');
  let from = 0;
  return words.filter((one) => {
    const at = text.indexOf(bare(one), from);
    if (at >= 0) from = at + bare(one).length;
    return at < 0;
  });
}

const kinds = [
  /^workshops\/networks\/(?:catch-up|officer|planning-sheet|practice|print)\.html$/,
  /^workshops\/networks\.html$/,
  /^masterclass\/the-rules\.html$/,
  /^(?:progress|plan|skills-check|practice)\.html$/,
];

test('a PDF of a page is read aloud as the page is: in order, with its headings, lists, tables and pictures', async () => {
  const pages = (await htmlPages()).filter((path) => kinds.some((kind) => kind.test(path)));
  expect(pages.length).toBeGreaterThan(kinds.length);
  const faults = await onEach(pages, visit, {}, async (page) => {
    const { words, headings, pictures, tables } = await shownOnPaper(page);
    const pdf = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true }));
    const of = (role: RegExp) => pdf.parts.filter((part) => role.test(part.role));
    const spoken = of(/^H\d$/).map(({ role, text }) => `${role} ${text}`);
    const figures = of(/^Figure$/).flatMap(({ alt }) => (alt === undefined ? [] : [alt]));
    const compare = (what: string, found: unknown, wanted: unknown): string[] =>
      JSON.stringify(found) === JSON.stringify(wanted)
        ? []
        : [`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`];
    return [
      ...(pdf.isTagged && pdf.language && pdf.title ? [] : ['no tags, no language or no title']),
      ...outOfOrder(words, pdf).map((lost) => `not said, or said too early: ${lost}`),
      ...compare(
        'headings',
        spoken,
        headings.map((heading) => `${heading.slice(0, 2)} ${bare(heading.slice(3))}`),
      ),
      // A picture that lay on two sides would be there twice.
      ...compare('pictures', figures, pictures),
      ...compare('tables', new Set(of(/^Table$/).map(({ text }) => text)).size, tables),
      ...of(/^L$/)
        .filter(({ text }) => text === '')
        .map(({ side }) => `an empty list on side ${side}`),
      ...pdf.sides.flatMap((words, side) => (words.length > 80 ? [] : [`side ${side + 1} is blank: ${words}`])),
    ];
  });
  expect(faults).toEqual([]);
});
