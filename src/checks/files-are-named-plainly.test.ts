import { expect, test } from 'vitest';
import { lesson, module, reportOn, text, whole } from './test-kit.ts';

const extra = module({ title: 'Extra', kind: 'guide', asks: [] });

test('a name with capitals and spaces is reported with a plain one', () => {
  expect(reportOn({ ...whole, 'workshops/01-networks/Café notes.md': extra })).toBe(text`
    content/workshops/01-networks/Café notes.md  files-are-named-plainly
      The name "Café notes" has more in it than lower-case letters, digits and single hyphens.
      Fix: rename it to cafe-notes.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a lesson without its number is reported', () => {
  expect(reportOn({ ...whole, 'masterclass/begin.md': lesson() })).toBe(text`
    content/masterclass/begin.md  files-are-named-plainly
      The name "begin" does not begin with its number, so nobody knows the order.
      Fix: rename it to 01-begin, with the number that is its place.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a folder is reported once, however many files are in it', () => {
  const files = Object.entries(whole).map(([path, content]) => [path.replace('workshops/', 'workshop/'), content]);
  expect(reportOn(Object.fromEntries(files) as typeof whole)).toBe(text`
    content/workshop/01-networks/catch-up.mdx  files-are-named-plainly
      The programme has no folder called "workshop".
      Fix: rename it to workshops.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('an ending that is nearly right is reported', () => {
  expect(reportOn({ ...whole, 'glossary.yml': '- term: Casework\n  meaning: Help.\n' })).toBe(text`
    content/glossary.yml  files-are-named-plainly
      The ending of "glossary.yml" is not one that the programme reads.
      Fix: rename it to glossary.yaml.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a file at the top whose name is nearly right is reported', () => {
  expect(reportOn({ ...whole, 'glosary.yaml': '- term: Casework\n  meaning: Help.\n' })).toContain(
    'The programme has no file called "glosary.yaml".\n  Fix: rename it to glossary.yaml.',
  );
});

test('plain names are fine, and modules, stories and pictures need no number', () => {
  expect(
    reportOn({
      ...whole,
      'workshops/01-networks/my-2nd-map.md': extra,
      'workshops/01-networks/IMG_2041 (1).JPG': '',
      'stories/first-year.md': '---\ntitle: First year\nsummary: A year.\ninvented: true\n---\n\nText.\n',
    }),
  ).toBe('6 files, 0 lessons, 1 workshop, 1 aim, all with revision.');
});
