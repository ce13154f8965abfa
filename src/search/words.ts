import { stem } from './stem.ts';

const word = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const wordWithHyphens = /[\p{L}\p{N}'’]+(?:[-‐‑][\p{L}\p{N}'’]+)+/gu;

/** Small letters without accents: a Welsh "dŵr" is found as "dwr", too. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** "councillor's" is the councillor, and "don't" is one word. */
const withoutApostrophe = (text: string): string => text.replace(/['’]s?$/, '').replace(/['’]/g, '');

const joined = (text: string): string => stem(withoutApostrophe(text.replace(/[-‐‑]/g, '')));

/** The words of a text as search knows them, in their order. */
export const termsOf = (text: string): string[] =>
  (plain(text).match(word) ?? []).map((own) => stem(withoutApostrophe(own)));

/** What stands with a hyphen, written as one word: who looks for "email" finds "e-mail". */
export const joinedTermsOf = (text: string): string[] => (plain(text).match(wordWithHyphens) ?? []).map(joined);
