import { expect, test } from 'vitest';
import { bestPassage, excerptOf } from './excerpt.ts';
import type { PlainSection } from './plain-index.ts';

const excerpt = (sections: PlainSection[], ...terms: string[]): string => {
  const passage = bestPassage(sections, terms);
  return passage ? excerptOf(passage) : 'none';
};
const many = (count: number): string => Array.from({ length: count }, (_, place) => `w${place}`).join(' ');

test('the section in which most was found is shown, and of several the first', () => {
  const sections: PlainSection[] = [
    ['', 'Rules', 'Of imprints.'],
    ['draw', 'Draw', 'An imprint on an imprint.'],
    ['more', 'More', 'Imprint, imprint.'],
  ];
  expect(bestPassage(sections, ['imprint'])).toMatchObject({ id: 'draw', heading: 'Draw', weight: 2 });
});

test('a heading tells more than the text', () => {
  const sections: PlainSection[] = [
    ['', 'Rules', 'Imprint, imprint, imprint.'],
    ['imprints', 'Imprints', 'What they are.'],
  ];
  expect(bestPassage(sections, ['imprint'])?.id).toBe('imprints');
  expect(excerpt(sections, 'imprint')).toBe('<mark>Imprints.</mark> What they are.');
});

test('what was found is marked in all its forms, with its signs', () => {
  expect(excerpt([['', 'A', 'Policies? “Policy”, the ward’s policy. E-mail!']], 'polici', 'email')).toBe(
    'A. <mark>Policies?</mark> <mark>“Policy”,</mark> the ward’s <mark>policy.</mark> <mark>E-mail!</mark>',
  );
});

test('an excerpt has 30 words, and begins a little before what was found', () => {
  const words = excerpt([['', 'Top', `${many(40)} imprint ${many(40)}`]], 'imprint').split(' ');
  expect(words.length).toBe(30);
  expect(words.slice(0, 6)).toEqual(['w36', 'w37', 'w38', 'w39', '<mark>imprint</mark>', 'w0']);
});

test('where words stand together counts, not where the first is', () => {
  expect(excerpt([['', 'Top', `alt ${many(60)} alt text ${many(40)}`]], 'alt', 'text')).toContain(
    '<mark>alt</mark> <mark>text</mark>',
  );
});

test('what stands near the beginning is shown with all before it', () => {
  expect(excerpt([['', 'The rules', `Other words: libel, FOI, GDPR, purdah. ${many(40)}`]], 'purdah')).toMatch(
    /^The rules\. Other words: libel, FOI, GDPR, <mark>purdah\.<\/mark> w0/,
  );
});

test('at the end of a text there are more words before', () => {
  const words = excerpt([['', 'Top', `${many(60)} imprint`]], 'imprint').split(' ');
  expect([words.length, words.at(-1)]).toEqual([30, '<mark>imprint</mark>']);
});

test('where nothing was asked for, a page begins at its beginning', () => {
  expect(
    excerpt([
      ['', 'Networks', 'See who you know.'],
      ['a', 'A', 'b'],
    ]),
  ).toBe('Networks. See who you know.');
});

test('signs that mean something to a browser are shown as signs', () => {
  expect(excerpt([['', 'A', '<img src=x> & <b>ward</b>']], 'ward')).toBe(
    'A. &lt;img src=x&gt; &amp; <mark>&lt;b&gt;ward&lt;/b&gt;</mark>',
  );
});

test('a page without text has no passage', () => {
  expect(excerpt([], 'ward')).toBe('none');
});
