import { expect, test } from 'vitest';
import { lesson, module, question, reportOn, text, whole } from './test-kit.ts';

test('two questions of one id are reported at the second, wherever in the programme they are', () => {
  expect(reportOn({ ...whole, 'masterclass/01-begin.md': lesson(question('first-step', 'about-draw-map')) })).toBe(text`
    content/workshops/01-networks/catch-up.mdx:11:1  question-ids-are-unique
      There is already a question or scene called "about-draw-map": content/masterclass/01-begin.md:12.
      Fix: give this one an id of its own.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a scene and a question of one id are reported too', () => {
  const scene = ':::scene{id=about-draw-map}\nWhat now?\n\n- This\n\n  It helps.\n- That\n\n  It does not.\n:::\n';
  expect(reportOn({ ...whole, 'workshops/01-networks/catch-up.mdx': `${module()}\n${scene}` })).toContain(
    'content/workshops/01-networks/catch-up.mdx:22:1  question-ids-are-unique',
  );
});

test('questions with ids of their own are fine, on one aim too', () => {
  expect(
    reportOn({
      ...whole,
      'workshops/01-networks/catch-up.mdx': `${module()}\n${question('draw-map', 'more-about-it')}`,
    }),
  ).toBe('4 files, 0 lessons, 1 workshop, 1 aim, all with revision.');
});

test('a draft may reuse the id of what it is to replace', () => {
  expect(
    reportOn({ ...whole, 'workshops/01-networks/next.mdx': module().replace('kind:', 'draft: true\nkind:') }),
  ).toBe('5 files, 0 lessons, 1 workshop, 1 aim, all with revision.');
});

test('a page that was copied is one problem, at the copy', () => {
  const map = module({ title: 'A map', kind: 'example' }).replace('about-draw-map', 'who-is-missing');
  expect(reportOn({ ...whole, 'workshops/01-networks/map.md': map, 'workshops/01-networks/map-2.md': map })).toBe(text`
    content/workshops/01-networks/map-2.md  question-ids-are-unique
      This page has the same questions as content/workshops/01-networks/map.md.
      Fix: take it out, or give its questions ids of their own.

    1 problem in 1 of 6 files. Nothing was built.
  `);
});

test('the name that a computer gave a copy is not reported as well', () => {
  const report = reportOn({ ...whole, 'workshops/01-networks/catch-up - Copy (2).mdx': module() });
  expect(report).toContain('catch-up - Copy (2).mdx  question-ids-are-unique');
  expect(report).toContain('1 problem in');
});

test('a catch-up that was copied is told that alone, however many questions it has', () => {
  const catchUp = module() + question('draw-map', 'more-about-it');
  const report = reportOn({
    ...whole,
    'workshops/01-networks/catch-up.mdx': catchUp,
    'workshops/01-networks/catch-up-copy.mdx': catchUp,
  });
  expect(report).toContain('content/workshops/01-networks/catch-up-copy.mdx  question-ids-are-unique');
  expect(report).toContain('1 problem in');
});

test('a page with one question of another page among its own is no copy', () => {
  const other = module({ title: 'Map 2', kind: 'guide' }) + question('draw-map', 'x') + question('draw-map', 'y');
  expect(reportOn({ ...whole, 'workshops/01-networks/map.md': other })).toContain(
    'There is already a question or scene called "about-draw-map"',
  );
});
