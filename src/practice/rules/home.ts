import { all, type Rule } from '../rule.ts';

/** The letters that end a postcode leave out C, I, K, M, O and V; what stands for "1st" and "8ft" is not one. */
const postcode = /\b[a-z]{1,2}\d[a-z\d]? ?\d(?!(?:st|nd|rd|th|ft|hr)\b)[abd-hjlnp-uw-z]{2}\b/gi;
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
/** A number before a street's name. Not a time, a sum, or the day of a date. */
const house = new RegExp(
  String.raw`(?<![\w:.,/£#-]|day |\b${month} )\d{1,3}[a-z]? (?!${month}\b)(?:[A-Z][\w'’-]+ ){1,3}` +
    '(?:Road|Street|Lane|Avenue|Close|Drive|Way|Court|Crescent|Terrace|Grove|Rd|St|Ave)' +
    String.raw`\b(?! (?:shops|homes|flats|residents))`,
  'g',
);

/**
 * Looks for a house number with its street, and for postcodes. Silent on a street without a number,
 * and on a number that is a day, a time or a sum.
 */
export const home: Rule = { id: 'home', find: ({ words }) => [...all(words, house), ...all(words, postcode)] };
