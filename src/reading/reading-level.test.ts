import { expect, test } from 'vitest';
import { read, text, whole } from '../checks/test-kit.ts';
import { readingAsText } from './as-text.ts';
import { median } from './median.ts';
import { readingLevel } from './reading-level.ts';
import { gradeOf, sentencesIn } from './sentences.ts';

const page = (body: string): string =>
  `---\ntitle: Map\nsummary: A map.\nkind: guide\nminutes: 5\ncovers: [draw-map]\n---\n\n${body}\n`;
const file = 'workshops/01-networks/map.md';
const readingOf = (body: string) =>
  readingLevel(read({ ...whole, [file]: page(body) })).filter((one) => one.file === `content/${file}`);

test('the grade is 0.39 words a sentence and 11.8 syllables a word, less 15.59', () => {
  // Nine words in one sentence, ten syllables: 0.39 × 9 + 11.8 × 10 ÷ 9 − 15.59.
  const sentences = sentencesIn('The cat sat on the mat and looked happy.');
  expect(sentences.map(({ words, syllables }) => [words, syllables])).toEqual([[9, 10]]);
  expect(gradeOf(sentences)).toBeCloseTo(0.39 * 9 + (11.8 * 10) / 9 - 15.59, 2);
});

test('abbreviations and times end no sentence, and a line without a full stop is one', () => {
  expect(sentencesIn('Ask Dr. Smith, e.g. by phone. Call at 10:30').map((one) => one.text)).toEqual([
    'Ask Dr. Smith, e.g. by phone.',
    'Call at 10:30',
  ]);
});

test('paragraphs, items, options and feedback are read, with their lines; headings, tables and captions are not', () => {
  const [reading] = readingOf(
    [
      '## Where you are',
      '',
      'Draw *one* map. Ask two people.',
      '',
      '- A post',
      '- A call',
      '',
      '| Where | Who |',
      '| --- | --- |',
      '| Hall | Joan |',
      '',
      ':::question{id=who aim=draw-map}',
      'Who knows most?',
      '',
      '- [x] Joan',
      '',
      '  She asks.',
      '- [ ] Sam',
      '',
      '  He waits.',
      ':::',
    ].join('\n'),
  );
  expect(reading?.sentences.map(({ text: words, line }) => `${line} ${words}`)).toEqual([
    '11 Draw one map.',
    '11 Ask two people.',
    '13 A post',
    '14 A call',
    '21 Who knows most?',
    '23 Joan',
    '26 Sam',
    '25 She asks.',
    '28 He waits.',
  ]);
});

test('a YAML file is read by its sentences alone', () => {
  const glossary = '- term: Casework\n  also: [case]\n  meaning: Help that a councillor gives a resident.\n';
  const [reading] = readingLevel(read({ 'glossary.yaml': glossary }));
  expect(reading?.sentences.map(({ text: words, line }) => `${line} ${words}`)).toEqual([
    '3 Help that a councillor gives a resident.',
  ]);
});

test('the report goes from the easiest page to the hardest, shows the hardest sentences, and sums up', () => {
  const long = `We went ${'up and down the hill '.repeat(5)}again.`;
  const content = read({
    'about.md': `---\ntitle: About\nsummary: A.\n---\n\nYou can read this. ${long}\n`,
    'stories/year.md':
      '---\ntitle: Year\nsummary: A.\ninvented: true\n---\n\nOrganisational accountability necessitates considerable administrative documentation internationally, undoubtedly.\n',
  });
  expect(readingAsText(readingLevel(content), 1)).toBe(text`
    Page                     Grade  Words  Long sentences
    content/about.md           2.8     32  1 of 2          many long sentences
    content/stories/year.md   48.0      8  0 of 1          hard: above grade 9

    The hardest sentences

    content/stories/year.md:7  8 words, grade 48.0
      Organisational accountability necessitates considerable administrative documentation internationally, undoubtedly.

    Half of the pages are at grade 25.4 or below; the aim is 7.
    One is above grade 9.
    66.6 of 100 sentences have 25 words or fewer; the aim is 95.
  `);
});

test('content without words has nothing to read', () => {
  expect(readingAsText(readingLevel(read({})), 1)).toBe('There is nothing to read yet.');
});

test('the median of an even count lies between the two in the middle', () => {
  expect([median([5, 1, 3]), median([4, 1, 3, 2])]).toEqual([3, 2.5]);
});
