import { spellPlace } from '../programme/problem.ts';
import { median } from './median.ts';
import {
  goodGrade,
  hardestSentences,
  highestGrade,
  longestSentence,
  shortShare,
  type PageReading,
} from './reading-level.ts';

const spell = (number: number): string => number.toFixed(1);

function remark({ grade, long, sentences }: PageReading): string {
  if (grade > highestGrade) return `hard: above grade ${highestGrade}`;
  if (grade > goodGrade) return `above grade ${goodGrade}`;
  return (long / sentences.length) * 100 > 100 - shortShare ? 'many long sentences' : '';
}

function table(pages: readonly PageReading[]): string[] {
  const width = Math.max(...pages.map(({ file }) => file.length));
  return [
    `${'Page'.padEnd(width)}  Grade  Words  Long sentences`,
    ...pages.map((page) =>
      [
        page.file.padEnd(width),
        spell(page.grade).padStart(5),
        String(page.words).padStart(5),
        `${page.long} of ${page.sentences.length}`.padEnd(14),
        remark(page),
      ]
        .join('  ')
        .trimEnd(),
    ),
  ];
}

function sumUp(pages: readonly PageReading[]): string[] {
  const sentences = pages.reduce((sum, page) => sum + page.sentences.length, 0);
  const long = pages.reduce((sum, page) => sum + page.long, 0);
  const hard = pages.filter(({ grade }) => grade > highestGrade).length;
  const share = Math.floor(((sentences - long) / sentences) * 1000) / 10;
  return [
    `Half of the pages are at grade ${spell(median(pages.map(({ grade }) => grade)))} or below; the aim is ${goodGrade}.`,
    `${hard === 0 ? 'None is' : hard === 1 ? 'One is' : `${hard} are`} above grade ${highestGrade}.`,
    `${share} of 100 sentences have ${longestSentence} words or fewer; the aim is ${shortShare}.`,
  ];
}

/** The reading level for people: the pages from the easiest to the hardest, the hardest sentences, and a summary. */
export function readingAsText(pages: readonly PageReading[], count: number): string {
  if (pages.length === 0) return 'There is nothing to read yet.';
  const hardest = hardestSentences(pages, count).flatMap((sentence) => [
    `${spellPlace(sentence)}  ${sentence.words} words, grade ${spell(sentence.grade)}`,
    `  ${sentence.text}`,
  ]);
  return [
    ...table(pages.toSorted((one, other) => one.grade - other.grade)),
    ...(hardest.length > 0 ? ['', 'The hardest sentences', '', ...hardest] : []),
    '',
    ...sumUp(pages),
  ].join('\n');
}
