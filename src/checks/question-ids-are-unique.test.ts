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
