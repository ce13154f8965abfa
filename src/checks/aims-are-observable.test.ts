import { expect, test } from 'vitest';
import { hub, judge, lesson, reportOn, text, whole } from './test-kit.ts';

const aimed = (aim: string): typeof whole => ({
  ...whole,
  'workshops/01-networks/index.mdx': hub().replace('text: done it', `text: ${JSON.stringify(aim)}`),
});
const reported = (aim: string): boolean =>
  judge(aimed(aim)).problems.some(({ check }) => check === 'aims-are-observable');

test('an aim that nobody could see is reported where it is written', () => {
  expect(reportOn(aimed('understood how networks work'))).toBe(text`
    content/workshops/01-networks/index.mdx:8:13  aims-are-observable
      Nobody could see the aim "understood how networks work", so nobody can tell when it is met.
      Fix: complete "you will have …" with something that others could see: listed, drawn, turned on, posted, asked.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('the aim of a lesson is held to the same', () => {
  expect(
    reportOn({
      ...whole,
      'masterclass/01-begin.md': lesson().replace('text: taken a first step', 'text: be aware of the code'),
    }),
  ).toContain(
    'content/masterclass/01-begin.md:7:11  aims-are-observable\n  Nobody could see the aim "be aware of the code", so',
  );
});

test.each([
  'understood the code',
  'understand the code',
  'Fully understood the code',
  'to understand the code',
  'you will have understood the code',
  'be able to understand the code',
  'known which rules apply',
  'know about imprints',
  'better known the ward',
  'been aware of the risks',
  'become more aware of the risks',
  'be aware of the risks',
  'aware that posts are public',
  'learned about alt text',
  'learnt how to write alt text',
  'appreciated the value of networks',
  'familiarised yourself with the rules',
  'familiarized yourself with the rules',
  'become familiar with the rules',
  'gained an understanding of networks',
  'gained a better awareness of the risks',
  'developed some insight into reach',
  'have a basic knowledge of the code',
  'improved your understanding of reach',
  'got to know about the rules',
  'got to know how groups work',
  'felt more confident online',
  'gained confidence',
  'a better understanding of your network',
  'knowledge of the rules',
  'more confidence in posting',
  'reflected on who is missing',
  'thought about who is missing',
  'learned to understand the rules',
])('nobody could see: %s', (aim) => {
  expect(reported(aim)).toBe(true);
});

test.each([
  'searched for yourself in a private window and listed what you found',
  'checked that you understand the code, by naming its three rules',
  'listed what you know about your ward',
  'explained an imprint so that a friend understood it',
  'got to know two neighbours',
  'got two officers to know your hours',
  'learned the names of three group admins',
  'made residents aware of the new bus stop',
  'raised awareness of scams, with one post',
  'publicly appreciated three volunteers',
  'improved the understanding of the plan among residents, with a map',
  'known-about gaps listed',
  'become a member of two groups',
  'had a conversation with a resident who disagrees',
  'turned on a passkey',
  'appreciated a volunteer in public, with a thank-you post',
  'learned to sign in with a passkey',
  'gained an insight from three residents and posted it',
  'understood the rules, by explaining them to a friend',
])('anybody could see: %s', (aim) => {
  expect(reported(aim)).toBe(false);
});

test('an aim that waits for its words is told that alone', () => {
  expect(judge(aimed('understood TODO')).problems.map(({ check }) => check)).toEqual(['nothing-is-a-placeholder']);
});
