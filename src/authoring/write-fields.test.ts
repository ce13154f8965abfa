import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { text } from '../checks/test-kit.ts';
import { schemas } from '../programme/schema.ts';
import { writeFields } from './write-fields.ts';

const story = (title: string): string => writeFields('story', { title, summary: 'Short.', invented: true });
const titleIn = (yaml: string): unknown => (parse(yaml) as { title: unknown }).title;

test('each field has its sentence behind it, in a list once, and each group has it below', () => {
  expect(
    writeFields('lesson', {
      title: 'Begin',
      summary: 'Short.',
      minutes: 5,
      aims: [
        { id: 'first-step', text: 'taken a first step', path: 'everyone' },
        { id: 'next-step', text: 'taken the next step' },
      ],
      keywords: [],
    }),
  ).toBe(text`
    title: Begin # The title, as it stands at the top of the page.
    summary: Short. # One plain sentence: what the reader gets here.
    minutes: 5 # How long it takes, in whole minutes.
    aims:
      # What a member will have done by the end of the lesson.
      - id: first-step # ${schemas.lesson.shape.aims.element.shape.id.meta()?.description}
        text: taken a first step # ${schemas.lesson.shape.aims.element.shape.text.meta()?.description}
        path: everyone # Whom the aim is for: foundation, confident or everyone.
      - id: next-step
        text: taken the next step
    keywords: [] # Other words that people search for, not shown on the page.

  `);
});

test.each([
  'Networks: who you know',
  'The "real" thing',
  "It's ours",
  'Why #1 is # not first',
  'Ŵyl ŵ yr haf – “dŵr”',
  '- a dash first',
  'true',
  'no',
  'null',
  '2026',
  '1e3',
  '2027-01-14',
  '[brackets], {braces}',
  '*stars* & !marks | > @ % `ticks`',
  '? a question mark',
  'ends with a colon:',
  '---',
  'back\\slash',
  '{{ twice }} ${once}',
])('the title %j is read back as it was given', (title) => {
  expect(titleIn(story(title))).toBe(title);
});

test('whatever signs a title is made of, it is read back as it was given', () => {
  const sign = fc.constantFrom(...' :#"\'-[]{},&*!|>%@`\\?=~.$<019enytruNŵ–😀\t\n');
  fc.assert(
    fc.property(fc.string({ unit: sign, minLength: 1 }), (title) => titleIn(story(title)) === title),
    { numRuns: 500 },
  );
});
