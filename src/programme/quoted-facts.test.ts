import { expect, test } from 'vitest';
import { module, read, whole } from '../checks/test-kit.ts';
import { assemble } from './programme.ts';
import { pagesThatQuote } from './quoted-facts.ts';

test('a fact’s pages are those that quote it, each once, and no drafts', () => {
  const quoting = `${module()}\n::fact{id=imprints}\n\n::fact{id=imprints}\n`;
  const draft = module({ title: 'Later', kind: 'guide', asks: [] }).replace('minutes', 'draft: true\nminutes');
  const { entries } = read({
    ...whole,
    'workshops/01-networks/catch-up.mdx': quoting,
    'workshops/01-networks/later.md': `${draft}\n::fact{id=imprints}\n`,
  });
  const programme = assemble(entries);
  expect(pagesThatQuote(programme, 'imprints')).toEqual([
    { title: 'Catch up', address: '/workshops/networks/catch-up.html' },
  ]);
  expect(pagesThatQuote(programme, 'passkeys')).toEqual([]);
});
