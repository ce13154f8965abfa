import { expect, test } from 'vitest';
import { judge, module, question, reportOn, text, whole } from './test-kit.ts';

const path = 'workshops/01-networks/catch-up.mdx';
const withBody = (body: string): typeof whole => ({ ...whole, [path]: `${module()}\n${body}\n` });
const third = (option: string): string => `- [ ] ${option}\n\n  No.\n`;
const asking = (...options: string[]): typeof whole =>
  withBody(question('draw-map', 'own').replace(/:::\n$/, `${options.map(third).join('')}:::\n`));
const checksOf = (files: typeof whole): string[] => judge(files).problems.map(({ check }) => check);

test('an option that means the others is reported where it stands', () => {
  expect(reportOn(asking('All of the above'))).toBe(text`
    content/workshops/01-networks/catch-up.mdx:31:1  options-stand-alone
      The option "All of the above" means nothing without the others, so it tests close reading and not the aim.
      Fix: write an answer that can stand alone, or take it out and tick every option that is right.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a scene is held to the same', () => {
  const scene = ':::scene{id=row}\nWhat now?\n\n- Wait\n\n  Good.\n- Neither of these\n\n  No.\n:::';
  expect(reportOn(withBody(scene))).toContain(
    'The option "Neither of these" means nothing without the others, so it tests close reading and not the aim.\n  Fix: write a move that can stand alone, or take it out.',
  );
});

test.each([
  'All of the above.',
  'None of the above',
  'Any of the above',
  'Do all of the above',
  'Both of the above',
  'All the above',
  'The above',
  'All of these',
  'Both of these',
  'Neither of these',
  'All of the options',
  'None of the other answers',
  'All answers are right',
  'Either option',
  'Both options above',
  'A and B',
  'Both a and b',
  'A, B and C',
  'Neither A nor B',
  'Options 1 and 2',
  'Only answer B',
])('it means nothing alone: %s', (option) => {
  expect(checksOf(asking(option))).toEqual(['options-stand-alone']);
});

test.each([
  'Both councillors',
  'None of the residents',
  'All of them, and more',
  'Both',
  'Neither, since nobody asked',
  'Any of the group’s admins',
  'All of the above-ground pipes',
  'Two options',
  'A and E',
  'A&E',
  'A and others like her',
  'Weeks 1 and 2',
  '1 and 2',
  'Post above the fold',
  'Show the resident both options',
])('it stands alone: %s', (option) => {
  expect(checksOf(asking(option))).toEqual([]);
});

test('letters that name things in what is asked stand for those', () => {
  const lettered = question('draw-map', 'own')
    .replace(
      'Which is it?',
      'Post A has ten likes, post B three replies and post C neither. Which two do you thank for?',
    )
    .replace('This one', 'A and B')
    .replace('That one', 'B and C');
  expect(checksOf(withBody(lettered))).toEqual([]);
  const pictured = question('draw-map', 'own').replace('This one', 'A and B').replace('That one', 'A and C');
  expect(checksOf(withBody(pictured))).toEqual([]);
});

test('an option of a question that never ends is told that alone', () => {
  const open = question('draw-map', 'own')
    .replace('That one', 'None of the above')
    .replace(/:::\n$/, '');
  expect(checksOf(withBody(open))).toEqual(['directives-are-known']);
});

test('letters that cannot be the options, or that another option uses, name other things', () => {
  const bands = question('draw-map', 'own').replace('Which is it?', 'Which council tax bands apply?');
  expect(checksOf(withBody(bands.replace('That one', 'A and H')))).toEqual([]);
  expect(checksOf(withBody(bands.replace('This one', 'Bands A and B').replace('That one', 'A and B')))).toEqual([]);
  expect(checksOf(withBody(bands.replace('That one', 'A and B')))).toEqual(['options-stand-alone']);
});
