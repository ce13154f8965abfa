import { expect, test } from 'vitest';
import { printedAddress } from './printed-address.ts';

test.each([
  ['https://www.gov.uk/a?b=c#d', 'https://www.gov.uk/a?b=c#d'],
  ['/workshops/networks/bridges.html', '…/workshops/networks/bridges.html'],
  ['/glossary.html#term-ward', '…/glossary.html'],
  ['mailto:help@elmshire.example', 'help@elmshire.example'],
  ['tel:+441632960000', '+441632960000'],
])('%s prints as %s', (address, printed) => {
  expect(printedAddress(address, 'Read more')).toBe(printed);
});

test.each([
  ['a place on the same page', '#question-own', 'the question'],
  ['an address that is a file of the editor', './bridges.md', 'Bridges'],
  ['what the words say already', 'https://www.gov.uk/', 'www.gov.uk'],
  ['an email address that is written out', 'mailto:help@elmshire.example', 'Write to help@elmshire.example'],
])('nothing is printed for %s', (_, address, words) => {
  expect(printedAddress(address, words)).toBeUndefined();
});
