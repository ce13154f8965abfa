import { expect, test } from 'vitest';
import { plainSearchFiles } from './plain-search.ts';
import type { SearchablePage } from './searchable-page.ts';

const page = (address: string): SearchablePage => ({
  address,
  title: 'Draw your map',
  keywords: 'Other words: chart.',
  workshop: 'Networks',
  kind: 'Guide',
  minutes: '',
  sections: [
    { id: '', heading: 'Draw your map', text: 'See who you know.' },
    { id: 'gaps', heading: 'Gaps', text: 'Find "them" – </script>.' },
  ],
});

test('there is an index, and the text of each page with its other words', async () => {
  const files = await plainSearchFiles([page('index.html'), page('a/b.html')]);
  expect([...files.keys()]).toEqual(['search/index.js', 'search/pages/a/b.js', 'search/pages/index.js']);
  expect(files.get('search/pages/a/b.js')).toBe(
    String.raw`document.currentScript.given=[["","Draw your map","Other words: chart. See who you know."],["gaps","Gaps","Find \"them\" – </script>."]]` +
      '\n',
  );
});

test('the order in which pages are read changes no byte', async () => {
  const pages = ['b.html', 'a/b.html', 'a-b.html'].map(page);
  expect([...(await plainSearchFiles(pages))]).toEqual([...(await plainSearchFiles([...pages].reverse()))]);
});
