import { expect, test } from 'vitest';
import { judge, lesson, module, question, reportOn, text, whole } from './test-kit.ts';

const sentence = 'You begin with the people whom you meet in a week, and write each of them on the map. ';
/** About as many words as asked for: 19 in each sentence. */
const words = (count: number): string => sentence.repeat(Math.round(count / 19));
const activity = (minutes?: number): string =>
  `\n\n:::activity{aim=draw-map${minutes === undefined ? '' : ` minutes=${minutes}`}}\nDraw it.\n:::\n`;
const questions = (count: number): string =>
  Array.from({ length: count }, (_, index) => question('draw-map', `own-${index}`)).join('\n');

const path = 'workshops/01-networks/guide.md';
const timed = (minutes: number | string, body: string, kind = 'guide'): typeof whole => ({
  ...whole,
  [path]: module({ title: 'Guide', kind, asks: [], body }).replace('minutes: 5', `minutes: ${minutes}`),
});
const checksOf = (files: typeof whole): string[] => judge(files).problems.map(({ check }) => check);

test('minutes in which nobody could read a page are reported, with an estimate', () => {
  expect(reportOn(timed(2, `${words(1900)}\n\n${questions(6)}${activity(8)}`))).toBe(text`
    content/workshops/01-networks/guide.md:5:10  minutes-are-believable
      minutes is 2, but 1,974 words, 6 questions and an activity take 15 to 50.
      Fix: write minutes: 20, or make the page shorter.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('minutes that nobody could need are reported, with a way to say what else there is to do', () => {
  expect(reportOn(timed(90, words(180)))).toBe(text`
    content/workshops/01-networks/guide.md:5:10  minutes-are-believable
      minutes is 90, but 171 words take 1 to 2.
      Fix: write minutes: 1, or mark what else there is to do: :::activity{aim=draw-map minutes=10}.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('an activity that does not say how long it takes is asked for it', () => {
  expect(reportOn(timed(90, `${words(180)}${activity()}`))).toContain(
    'minutes is 90, but 173 words and an activity take 1 to 35.\n  Fix: write minutes: 10, or say how long the activity takes: :::activity{aim=draw-map minutes=10}.',
  );
});

test('a lesson is held to the same', () => {
  expect(reportOn({ ...whole, 'masterclass/01-begin.md': lesson().replace('minutes: 5', 'minutes: 240') })).toContain(
    'content/masterclass/01-begin.md:4:10  minutes-are-believable\n  minutes is 240, but 40 words and a question take 1 to 4.',
  );
});

test.each<[what: string, minutes: number, kind: string, body: string]>([
  ['a long catch-up', 25, 'guide', `${words(1950)}\n\n${questions(7)}${activity(8)}`],
  ['a lesson with a short activity', 10, 'guide', `${words(700)}\n\n${questions(3)}${activity(3)}`],
  ['an example that is only read', 5, 'example', `${words(628)}\n\n${questions(1)}`],
  ['a checklist with two activities', 25, 'checklist', `${words(618)}${activity(10)}${activity(10)}`],
  ['a worksheet whose activities nearly fill it', 25, 'worksheet', `${words(511)}${activity(15)}${activity(8)}`],
  ['a checklist that does not say what it asks for', 40, 'checklist', words(100)],
  ['a guide with steps to follow', 15, 'guide', words(200)],
  ['a page that skimmers finish early', 3, 'guide', words(900)],
  ['a page for slow readers', 11, 'guide', words(900)],
  ['an activity of unknown length', 30, 'guide', `${words(200)}${activity()}`],
])('%s is fine', (_, minutes, kind, body) => {
  expect(checksOf(timed(minutes, body, kind))).toEqual([]);
});

test('minutes, a kind, a body or a directive that cannot be read, and words still to come, are told alone', () => {
  const long = words(1900);
  expect(checksOf(timed('two', long))).toEqual(['frontmatter-fits']);
  expect(checksOf(timed(90, words(180), 'gide'))).toEqual(['frontmatter-fits']);
  expect(checksOf(timed(90, `${words(180)}\n\n:::activty{aim=draw-map minutes=80}\nDraw.\n:::`))).toEqual([
    'directives-are-known',
  ]);
  expect(checksOf(timed(90, `${words(180)}\n\nTODO: the rest.`))).toEqual(['nothing-is-a-placeholder']);
  expect(checksOf({ ...whole, 'workshops/01-networks/guide.mdx': timed(1, `${long}\n\n<Steps>`)[path] ?? '' })).toEqual(
    ['markdown-reads'],
  );
  expect(checksOf(timed(90, 'Soon.'))).toEqual(['nothing-is-a-placeholder']);
});
