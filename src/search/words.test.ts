import { expect, test } from 'vitest';
import { joinedTermsOf, termsOf } from './words.ts';

test('a text is its words without endings, capitals and signs', () => {
  expect(termsOf('Councillors reply, don’t they? “Yes”: 2FA & e-mail.')).toEqual([
    'councillor',
    'repli',
    'dont',
    'thei',
    'yes',
    '2fa',
    'e',
    'mail',
  ]);
});

test('what belongs to somebody is found under the name', () => {
  expect(termsOf("the councillor's code, councillors’ codes, the boss's")).toEqual([
    'the',
    'councillor',
    'code',
    'councillor',
    'code',
    'the',
    'boss',
  ]);
});

test('accents make no difference', () => {
  expect(termsOf('Dŵr, Siân, café')).toEqual(termsOf('dwr, sian, cafe'));
});

test('words with a hyphen are one word as well', () => {
  expect(joinedTermsOf('An e-mail in the pre-election period – well-known')).toEqual([
    'email',
    'preelect',
    'wellknown',
  ]);
});

test.each(['', '(((', '😀', '– - –'])('%j holds no word', (text) => {
  expect([...termsOf(text), ...joinedTermsOf(text)]).toEqual([]);
});
