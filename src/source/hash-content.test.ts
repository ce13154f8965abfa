import { expect, test } from 'vitest';
import { hashContent } from './hash-content.ts';

const body = 'Draw a map.\n\nAsk two people.';

test('a page that says the same has the same hash, however its lines are broken and whatever is noted beside them', () => {
  const hash = hashContent(body, ['Imprints are law.']);
  expect(hash).toMatch(/^[0-9a-f]{8}$/);
  expect(hashContent('Draw a\nmap.\r\n\r\n  Ask two people. ', ['Imprints are  law.'])).toBe(hash);
  expect(hashContent(`<!-- to do -->\n${body}`, ['Imprints are law.'])).toBe(hash);
  expect(hashContent(`{/* to do */}\n${body}`, ['Imprints are law.'])).toBe(hash);
});

test.each([
  ['a word', 'Draw a map.\n\nAsk three people.', ['Imprints are law.']],
  ['the right option of a question', 'Draw a map.\n\n- [x] Ask two people.', ['Imprints are law.']],
  ['a fact that it quotes', body, ['Imprints have been law since 2023.']],
  ['the number of its facts', body, []],
])('the hash changes with %s', (_, text, facts) => {
  expect(hashContent(text, facts)).not.toBe(hashContent(body, ['Imprints are law.']));
});
