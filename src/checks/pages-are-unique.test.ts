import { expect, test } from 'vitest';
import { lesson, module, reportOn, text, whole } from './test-kit.ts';

const extra = module({ title: 'Extra', kind: 'guide', asks: [] });

test('one module as .md and as .mdx is reported, and the other file is named', () => {
  expect(reportOn({ ...whole, 'workshops/01-networks/extra.md': extra, 'workshops/01-networks/extra.mdx': extra }))
    .toBe(text`
    content/workshops/01-networks/extra.mdx  pages-are-unique
      This file and content/workshops/01-networks/extra.md would make the same page.
      Fix: rename one of them, or merge the two.

    1 problem in 1 of 6 files. Nothing was built.
  `);
});

test('one lesson under two numbers is reported', () => {
  expect(reportOn({ ...whole, 'masterclass/01-begin.md': lesson(), 'masterclass/02-begin.md': lesson() })).toBe(text`
    content/masterclass/02-begin.md  pages-are-unique
      This file and content/masterclass/01-begin.md would make the same page.
      Fix: rename one of them, or merge the two.

    1 problem in 1 of 6 files. Nothing was built.
  `);
});

test.each(['print', 'plan'])('a module called %s is reported, since the site keeps that name', (name) => {
  expect(reportOn({ ...whole, [`workshops/01-networks/${name}.md`]: extra })).toContain(
    `The site keeps the name "${name}" for a page of its own.\n  Fix: give the file another name.`,
  );
});

test('files with names of their own are fine', () => {
  expect(
    reportOn({
      ...whole,
      'masterclass/01-begin.md': lesson(),
      'masterclass/02-go-on.md': lesson().replace('about-first-step', 'about-going-on'),
      'workshops/01-networks/extra.md': extra,
    }),
  ).toBe('7 files, 2 lessons, 1 workshop, 3 aims, all with revision.');
});

test('two workshops may each have a module of the same name', () => {
  const talks = Object.fromEntries(
    Object.entries(whole)
      .filter(([path]) => path.startsWith('workshops/'))
      .map(([path, content]) => [
        path.replace('01-networks', '02-talks'),
        content.replace('about-draw-map', 'about-their-map').replace('Networks', 'Talks'),
      ]),
  );
  expect(reportOn({ ...whole, ...talks })).toBe('7 files, 0 lessons, 2 workshops, 2 aims, all with revision.');
});

test('a lesson may be called print', () => {
  expect(reportOn({ ...whole, 'masterclass/01-print.md': lesson() })).toBe(
    '5 files, 1 lesson, 1 workshop, 2 aims, all with revision.',
  );
});
