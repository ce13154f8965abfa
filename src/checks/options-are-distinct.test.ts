import { expect, test } from 'vitest';
import { module, question, reportOn, text, whole } from './test-kit.ts';

const withBody = (body: string): string =>
  reportOn({ ...whole, 'workshops/01-networks/catch-up.mdx': `${module()}\n${body}\n` });
const asking = (second: string, first = 'This one'): string =>
  question('draw-map', 'own').replace('This one', first).replace('That one', second);
const fine = '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.';

test('an option that is there already is reported, with the other', () => {
  expect(withBody(asking('this  one.'))).toBe(text`
    content/workshops/01-networks/catch-up.mdx:28:1  options-are-distinct
      This question already has the option "This one": content/workshops/01-networks/catch-up.mdx:25.
      Fix: make it another answer, or take it out with what is said to it.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('two moves of a scene that say the same are reported', () => {
  expect(withBody(':::scene{id=row}\nWhat now?\n\n- **Wait**\n\n  It helps.\n- Wait\n\n  It does not.\n:::')).toContain(
    'catch-up.mdx:28:1  options-are-distinct\n  This scene already has the option "Wait": content/workshops/01-networks/catch-up.mdx:25.',
  );
});

test.each([
  ['This one', 'That one'],
  ['On Tuesday', 'On Tuesdays'],
  ['#walktoschool', '#WalkToSchool'],
  ['Bus times have changed', 'BUS TIMES have changed'],
])('"%s" and "%s" are two answers', (first, second) => {
  expect(withBody(asking(second, first))).toBe(fine);
});

test('two questions may share an option', () => {
  expect(withBody(`${question('draw-map', 'own')}\n${question('draw-map', 'other')}`)).toBe(fine);
});

test('options that wait for their words, are cut in two or never end are told that alone', () => {
  expect(withBody(asking('TODO: an answer', 'TODO: an answer'))).not.toContain('options-are-distinct');
  expect(withBody(asking('This one').replace('  It is.', 'It is.'))).not.toContain('options-are-distinct');
  expect(withBody(asking('This one').replace(':::\n', ''))).not.toContain('options-are-distinct');
});
