import { fleschKincaid } from 'flesch-kincaid';
import { toString } from 'nlcst-to-string';
import { ParseEnglish } from 'parse-english';
import { syllable } from 'syllable';
import { visit } from 'unist-util-visit';
import type { Sentence as SentenceNode } from 'nlcst';

export interface Sentence {
  readonly text: string;
  readonly words: number;
  readonly syllables: number;
}

const parser = new ParseEnglish();

/** Names and numbers that are read as one word: "Elmshire", "2027". Digits have no syllables to count, and are short to read. */
const syllablesIn = (word: string): number => Math.max(1, syllable(word));

function read(node: SentenceNode): Sentence {
  const words: string[] = [];
  visit(node, 'WordNode', (word) => {
    const text = toString(word);
    if (/\p{L}|\p{N}/u.test(text)) words.push(text);
  });
  return {
    text: toString(node).replace(/\s+/g, ' ').trim(),
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllablesIn(word), 0),
  };
}

/** The sentences of a paragraph, a list item or a heading, which ends one even without a full stop. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  visit(parser.parse(text), 'SentenceNode', (node) => {
    sentences.push(read(node));
  });
  return sentences.filter(({ words }) => words > 0);
}

/**
 * The Flesch-Kincaid grade of some sentences: years of schooling in the United States that it takes to
 * read them (Kincaid and others, 1975, for the US Navy). 6 is about age 11 to 12. Not a number where there are none.
 */
export const gradeOf = (sentences: readonly Sentence[]): number =>
  fleschKincaid({
    sentence: sentences.length,
    word: sentences.reduce((sum, { words }) => sum + words, 0),
    syllable: sentences.reduce((sum, { syllables }) => sum + syllables, 0),
  });
