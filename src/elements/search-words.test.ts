import { expect, test } from 'vitest';
import { describeCount, wayIn, type Hit } from './search-words.ts';

const section = (title: string, url: string, ...weights: number[]): Hit['sub_results'][number] => ({
  title,
  url,
  excerpt: `in ${title}`,
  weighted_locations: weights.map((weight) => ({ weight })),
});
const hit = (...sub_results: Hit['sub_results'][number][]): Hit => ({
  url: '/networks/catch-up.html',
  excerpt: 'on the page',
  meta: { title: 'Catch up' },
  sub_results,
});

test('a hit leads to the section in which most was found', () => {
  expect(
    wayIn(
      hit(section('Draw', '/networks/catch-up.html#draw', 1), section('Gaps', '/networks/catch-up.html#gaps', 1, 2)),
    ),
  ).toEqual({
    address: '/networks/catch-up.html#gaps',
    title: 'Catch up',
    section: 'Gaps',
    excerpt: 'in Gaps',
  });
});

test('of sections in which as much was found, the first counts', () => {
  expect(
    wayIn(hit(section('Draw', '/networks/catch-up.html#draw', 2), section('Gaps', '/networks/catch-up.html#gaps', 2)))
      .section,
  ).toBe('Draw');
});

test('what stands above all sections leads to the top of the page', () => {
  expect(wayIn(hit(section('Catch up', '/networks/catch-up.html', 3)))).toEqual({
    address: '/networks/catch-up.html',
    title: 'Catch up',
    section: null,
    excerpt: 'in Catch up',
  });
});

test('a page without sections leads to its top, and one without a title is called by its address', () => {
  expect(wayIn({ ...hit(), meta: {} })).toEqual({
    address: '/networks/catch-up.html',
    title: '/networks/catch-up.html',
    section: null,
    excerpt: 'on the page',
  });
});

test.each([
  [0, 'purdah', 'No results for “purdah”.'],
  [1, 'purdah', '1 result for “purdah”.'],
  [12, 'purdah', '12 results for “purdah”.'],
  [3, '', '3 results.'],
])('%i for %j is announced as %s', (count, term, words) => {
  expect(describeCount(count, term)).toBe(words);
});
