import { expect, test } from 'vitest';
import { plainSearchFiles } from '../publish/plain-search.ts';
import { readSearchable, type SearchablePage } from '../publish/searchable-page.ts';
import { plainEngine } from './plain-engine.ts';
import { textFile } from './plain-files.ts';
import { unpack, type PackedIndex, type PlainSection } from './plain-index.ts';
import { parsePage } from '../publish/page-tree.ts';

const page = (address: string, [workshop, kind]: [string, string], html: string): SearchablePage =>
  readSearchable(
    address,
    parsePage(`<main data-pagefind-body data-workshop="${workshop}" data-kind="${kind}">${html}</main>`),
  ) as SearchablePage;
const heading = (title: string, keywords = ''): string =>
  `<h1 data-pagefind-meta="title" data-keywords="Other words: ${keywords}.">${title}</h1>`;

const pages = [
  page(
    'arrow.html',
    ['Networks', 'Guide'],
    `${heading('North')}<p>A map, a map, a map, a map and a map. A smell list.</p>`,
  ),
  page(
    'rules.html',
    ['Masterclass', 'Lesson'],
    `${heading('The rules', 'purdah')}<p>Before an election, be careful with pre-dated posts.</p>`,
  ),
  page(
    'talk.html',
    ['Networks', 'Guide'],
    `${heading('Talk online')}<h2 id="e-mail">E-mail</h2><p>Answer e-mails.</p><h2 id="posts">Posts</h2>
     <p>A policy for the pre-election period. Moderation and moderators.</p>`,
  ),
  page('map.html', ['Networks', 'Catch-up'], `${heading('A map of your ward')}<p>Draw the ward. The wardens help.</p>`),
  page(
    'walk.html',
    ['Networks', 'Guide'],
    `${heading('A walk')}<p>Through the ward with an email list, set up before. Small lists.</p>`,
  ),
];
const files = await plainSearchFiles(pages);
const given = (path: string): unknown =>
  JSON.parse((files.get(path) ?? '').replace(/^document\.currentScript\.given=/, ''));
const load = (address: string): Promise<readonly PlainSection[]> =>
  Promise.resolve(given(textFile(address)) as PlainSection[]);
const engine = plainEngine(unpack(given('search/index.js') as PackedIndex), load, new URL('https://a.example/b c/'));

const found = async (term: string, filters = {}): Promise<string[]> => {
  const { count, hits } = await engine.search(term, filters);
  const all = await hits(0, 99);
  expect(all.length).toBe(count);
  return all.map(({ address }) => address.replace('https://a.example/b%20c/', ''));
};

test('a hit has all that the page shows', async () => {
  const { hits } = await engine.search('policies', {});
  expect(await hits(0, 10)).toEqual([
    {
      address: 'https://a.example/b%20c/talk.html#posts',
      title: 'Talk online',
      section: 'Posts',
      about: ['Networks', 'Guide', ''],
      excerpt: 'Posts. A <mark>policy</mark> for the pre-election period. Moderation and moderators.',
    },
  ]);
});

test('other words for a page find it, and are shown', async () => {
  const { hits } = await engine.search('Purdah', {});
  expect((await hits(0, 1))[0]?.excerpt).toBe(
    'The rules. Other words: <mark>purdah.</mark> Before an election, be careful with pre-dated posts.',
  );
});

test('a word in the title counts more than one in the text, and a word may go on', async () => {
  expect(await found('map')).toEqual(['map.html', 'arrow.html']);
  expect(await found('ward')).toEqual(['map.html', 'walk.html']);
  expect(await found('warden')).toEqual(['map.html']);
});

test('all words have to be there, in any order', async () => {
  expect(await found('ward draw')).toEqual(['map.html']);
  expect(await found('ward election')).toEqual([]);
});

test.each(['email', 'e-mail', 'Emails', 'e mail'])('“%s” finds however it is written', async (term) => {
  expect(await found(term)).toContain('talk.html#e-mail');
});

test('a word with a hyphen is found as such, and only where there is none by its parts', async () => {
  expect(await found('pre-election')).toEqual(['talk.html#posts']);
  expect(await found('set-up')).toEqual(['walk.html']);
  expect(await found('small-list')).toEqual(['walk.html']);
  expect(await found('election')).toEqual(['rules.html', 'talk.html#posts']);
});

test.each(['electoin', 'moderat', 'moderatio', 'xmoderators'])(
  '“%s” is taken for what it was meant to be',
  async (term) => {
    expect(await found(term)).toContain('talk.html#posts');
  },
);

test('short words are not taken for others', async () => {
  expect(await found('mep')).toEqual([]);
  expect(await found('wa')).toEqual([]);
});

test('filters narrow down what is found, and find all by themselves', async () => {
  expect(await found('ward', { kind: 'Catch-up' })).toEqual(['map.html']);
  expect((await found('', { workshop: 'Networks' })).sort()).toEqual([
    'arrow.html',
    'map.html',
    'talk.html',
    'walk.html',
  ]);
  expect(await found('', { workshop: 'Networks', kind: 'Guide' })).toEqual(['arrow.html', 'talk.html', 'walk.html']);
  expect(await found('ward', { workshop: 'nowhere' })).toEqual([]);
  expect(await found('', { __proto__: 'x', toString: 'y' })).toEqual([]);
});

test.each(['(((', '😀', '-', '"', '__proto__', 'constructor', 'x'.repeat(500), 'zzzqqq'])(
  '%j finds nothing and breaks nothing',
  async (term) => {
    expect(await found(term)).toEqual([]);
  },
);

test('a page whose text cannot be loaded is found all the same', async () => {
  const index = unpack(given('search/index.js') as PackedIndex);
  const alone = plainEngine(index, () => Promise.reject(new Error('gone')), new URL('https://a.example/'));
  const { hits } = await alone.search('policy', {});
  expect(await hits(0, 10)).toEqual([
    {
      address: 'https://a.example/talk.html',
      title: 'Talk online',
      section: null,
      about: ['Networks', 'Guide', ''],
      excerpt: '',
    },
  ]);
});
