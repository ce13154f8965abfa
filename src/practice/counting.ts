import type { Platform } from './platforms.ts';

/** One emoji, with all the parts that make it one picture. A digit or a copyright sign is none. */
export const emojiPattern =
  /\p{RI}{2}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)\p{EMod}?(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{EMod}?)*/gu;

export const linkPattern = /\b(?:https?:\/\/|www\.)\S+/gi;

/** The sentences of a draft. A new line begins a new one, as in a list. */
export const sentencesOf = (words: string): string[] => words.split(/(?<=[.!?…]["”’)]?)\s+|\n+/);

/** The words of a sentence; a link is one, and a sign alone is none. */
export const wordsOf = (sentence: string): string[] => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));

/** About how many characters a platform counts. Each emoji is one picture, however many codes make it. */
export function countCharacters(words: string, { link, emoji = 1 }: Platform): number {
  const text = link ? words.replace(linkPattern, '-'.repeat(link)) : words;
  return [...text.trim().normalize('NFC').replace(emojiPattern, '-'.repeat(emoji))].length;
}
