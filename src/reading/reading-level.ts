import { blockReader, type ReadableContent } from './blocks.ts';
import { gradeOf, sentencesIn, type Sentence } from './sentences.ts';

/** A sentence up to this many words is easy to follow (GOV.UK’s content guidance). */
export const longestSentence = 25;
/** The grade that a page should reach, and the one that it should not pass. */
export const goodGrade = 7;
export const highestGrade = 9;
/** In a hundred sentences, so many should be of `longestSentence` words or fewer. */
export const shortShare = 95;

export interface PlacedSentence extends Sentence {
  readonly file: string;
  readonly line: number | null;
  readonly grade: number;
}

export interface PageReading {
  readonly file: string;
  readonly grade: number;
  readonly words: number;
  readonly sentences: readonly PlacedSentence[];
  /** How many of its sentences are longer than `longestSentence`. */
  readonly long: number;
}

/** How hard each file is to read that says something to readers, in the order of their names. Drafts too. */
export function readingLevel(content: ReadableContent): PageReading[] {
  const blocksOf = blockReader(content);
  return content.entries.flatMap((entry) => {
    const { file } = entry;
    const sentences = blocksOf(entry).flatMap(({ text, line }) =>
      sentencesIn(text).map((sentence) => ({ ...sentence, file, line, grade: gradeOf([sentence]) })),
    );
    if (sentences.length === 0) return [];
    const long = sentences.filter(({ words }) => words > longestSentence).length;
    const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
    return [{ file, grade: gradeOf(sentences), words, sentences, long }];
  });
}

/** The hardest sentences, hardest first. One of a few words is hard by a name alone, and is left out. */
export const hardestSentences = (pages: readonly PageReading[], count: number): PlacedSentence[] =>
  pages
    .flatMap(({ sentences }) => sentences)
    .filter(({ words }) => words >= 8)
    .sort((one, other) => other.grade - one.grade)
    .slice(0, count);
