import { expect, test } from 'vitest';
import { module, reportOn, text, whole } from './test-kit.ts';

const withBody = (body: string): string =>
  reportOn({ ...whole, 'workshops/01-networks/catch-up.mdx': `${module()}\n${body}\n` });
const fine = '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.';

test('a heading that repeats the title is reported', () => {
  expect(withBody('# Catch up\n\n## Begin')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  headings-are-in-order
      The heading "Catch up" repeats the title, which stands on the page already.
      Fix: take it out.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a heading as high as the title is reported, and what stands below it is not', () => {
  expect(withBody('# Your map\n\n### Who is on it\n\n### Who is not')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  headings-are-in-order
      The heading "Your map" is as high as the title of the page, which can have only one.
      Fix: write ## Your map

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a first heading that is too low is reported once, whatever follows it', () => {
  expect(withBody('### Begin\n\n#### With a pen\n\n### Go on')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  headings-are-in-order
      The first heading, "Begin", has ###, but below the title comes ##.
      Fix: write ## Begin, and take as many # from the headings that belong to it.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a level that is left out is reported once, not for its siblings', () => {
  expect(withBody('## Begin\n\n#### With a pen\n\n#### With a friend\n\n### Later\n\n## Go on')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:24:1  headings-are-in-order
      The heading "With a pen" has ####, but below ## comes ###.
      Fix: write ### With a pen, and take as many # from the headings that belong to it.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a heading alone on its level that is too low has a plain cure', () => {
  expect(withBody('## Begin\n\n#### With a pen\n\n## Go on')).toContain('Fix: write ### With a pen\n');
});

test('a heading without words is reported', () => {
  expect(withBody('## Begin\n\n##\n\n## Go on')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:24:1  headings-are-in-order
      This heading is empty: ## stands alone on its line.
      Fix: write its words behind it, or take it out.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('headings of the same words in one section are reported once', () => {
  expect(withBody('## Begin\n\n### Try it\n\n### Try *it*\n\n### try it')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:26:1  headings-are-in-order
      The section "Begin" has two headings "Try it", and nobody can tell them apart in the contents.
      Fix: say in each what is in that part.
      See also content/workshops/01-networks/catch-up.mdx:24 (has the same words)
      See also content/workshops/01-networks/catch-up.mdx:28 (has the same words)

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('on the page itself, two sections of the same words are reported', () => {
  expect(withBody('## Try it\n\n## Try it')).toContain('This page has two headings "Try it"');
});

test('headings in boxes count', () => {
  expect(withBody('## Begin\n\n:::tip\n#### With a pen\n:::')).toContain(
    'catch-up.mdx:25:1  headings-are-in-order\n  The heading "With a pen" has ####',
  );
});

test('headings in order are fine, with the same words in different sections', () => {
  expect(
    withBody(
      '## Begin\n\n### Try it\n\n#### At home\n\n## Go on\n\n### Try it\n\n:::tip\n#### At home\n:::\n\n## End\n\n```\n# No heading\n```',
    ),
  ).toBe(fine);
});

test('a page without headings, and signs that are no heading, are fine', () => {
  expect(withBody('#Fenton is a tag, and \\# is a sign.')).toBe(fine);
});

test('a heading of several lines is told in one', () => {
  expect(withBody('Your\nmap\n====')).toContain('The heading "Your map" is as high');
});
