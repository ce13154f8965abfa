import { expect, test } from 'vitest';
import { lesson, module, read, whole, type World } from '../checks/test-kit.ts';
import { assemble } from './programme.ts';
import { topics } from './topics.ts';

const topicsOf = (files: World) => topics(assemble(read(files).entries));

test('titles, keywords and terms stand under their letters, each with the pages that it leads to', () => {
  expect(
    topicsOf({
      ...whole,
      'masterclass/01-begin.md': lesson().replace('minutes:', 'keywords: [purdah, elections]\nminutes:'),
      'glossary.yaml': '- term: Pre-election period\n  also: [purdah]\n  meaning: Weeks before an election.\n',
    }),
  ).toEqual([
    {
      letter: 'B',
      topics: [
        {
          name: 'Begin',
          address: '/masterclass/begin.html',
          pages: [{ title: 'Begin', address: '/masterclass/begin.html' }],
        },
      ],
    },
    {
      letter: 'C',
      topics: [
        {
          name: 'Catch up',
          address: '/workshops/networks/catch-up.html',
          pages: [{ title: 'Catch up', address: '/workshops/networks/catch-up.html' }],
        },
      ],
    },
    {
      letter: 'E',
      topics: [{ name: 'Elections', address: null, pages: [{ title: 'Begin', address: '/masterclass/begin.html' }] }],
    },
    {
      letter: 'N',
      topics: [
        {
          name: 'Networks',
          address: '/workshops/networks.html',
          pages: [{ title: 'Networks', address: '/workshops/networks.html' }],
        },
      ],
    },
    {
      letter: 'P',
      topics: [
        {
          name: 'Pre-election period',
          address: '/glossary.html#term-pre-election-period',
          pages: [{ title: 'Pre-election period (glossary)', address: '/glossary.html#term-pre-election-period' }],
        },
        {
          name: 'Purdah',
          address: null,
          pages: [
            { title: 'Begin', address: '/masterclass/begin.html' },
            { title: 'Pre-election period (glossary)', address: '/glossary.html#term-pre-election-period' },
          ],
        },
      ],
    },
  ]);
});

test('digits come first under one heading, and accents do not make letters of their own', () => {
  const keywords = lesson().replace(
    'minutes:',
    'keywords: [10 tips, 2-step verification, École, eagle, egg]\nminutes:',
  );
  expect(
    topicsOf({ 'masterclass/01-begin.md': keywords }).map(({ letter, topics: own }) => [
      letter,
      ...own.map(({ name }) => name),
    ]),
  ).toEqual([
    ['0–9', '2-step verification', '10 tips'],
    ['B', 'Begin'],
    ['E', 'Eagle', 'École', 'Egg'],
  ]);
});

test('a page that names a topic twice stands there once', () => {
  const catchUp = module({ title: 'Mapping' }).replace('kind:', 'keywords: [Mapping, mapping]\nkind:');
  const letters = topicsOf({ ...whole, 'workshops/01-networks/catch-up.mdx': catchUp });
  expect(letters.find(({ letter }) => letter === 'M')?.topics).toEqual([
    {
      name: 'Mapping',
      address: '/workshops/networks/catch-up.html',
      pages: [{ title: 'Mapping', address: '/workshops/networks/catch-up.html' }],
    },
  ]);
});
