import { all, type Rule } from '../rule.ts';

const email = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Addresses that belong to an office and not to a person at home. */
const official = /[@.](?:(?:gov|nhs|police|parliament)\.(?:uk|scot|wales))$/i;
/**
 * 01, 02 or 07 and eight or nine digits more, in two or three groups; 0 may be +44. A date or a
 * reference has other groups, and 03 and 08 belong to organisations.
 */
const phone = /(?<![\w/.-])(?:\+44 ?|\(?0)[127]\d{1,3}\)?[ -]?\d{3,4}[ -]?\d{3,4}(?![\w/-])/g;

/**
 * Looks for phone numbers and e-mail addresses that may be a person's own. Silent on an official
 * address, on 03 and 08 numbers, on 101 and 999, and on dates and reference numbers.
 */
export const contact: Rule = {
  id: 'contact',
  find: ({ words }) => [...all(words, phone), ...all(words, email).filter((address) => !official.test(address))],
};
