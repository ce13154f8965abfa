import { expect, test } from 'vitest';
import { asHit, type PagefindHit } from './pagefind-hit.ts';

type Section = PagefindHit['sub_results'][number];

const section = (title: string, url: string, ...weights: number[]): Section => ({
  title,
  url,
  excerpt: `in ${title}`,
  weighted_locations: weights.map((weight) => ({ weight })),
});
const hit = (...sub_results: Section[]): PagefindHit => ({
  url: '/networks/catch-up.html',
  excerpt: 'on the page',
  meta: { title: 'Catch up', workshop: 'Networks', kind: 'Catch-up', minutes: '25 minutes' },
  sub_results,
});
const about = ['Networks', 'Catch-up', '25 minutes'];

test('a hit leads to the section in which most was found', () => {
  expect(
    asHit(
      hit(section('Draw', '/networks/catch-up.html#draw', 1), section('Gaps', '/networks/catch-up.html#gaps', 1, 2)),
    ),
  ).toEqual({ address: '/networks/catch-up.html#gaps', title: 'Catch up', section: 'Gaps', about, excerpt: 'in Gaps' });
});

test('of sections in which as much was found, the first counts', () => {
  expect(
    asHit(hit(section('Draw', '/networks/catch-up.html#draw', 2), section('Gaps', '/networks/catch-up.html#gaps', 2)))
      .section,
  ).toBe('Draw');
});

test('what stands above all sections leads to the top of the page', () => {
  expect(asHit(hit(section('Catch up', '/networks/catch-up.html', 3)))).toEqual({
    address: '/networks/catch-up.html',
    title: 'Catch up',
    section: null,
    about,
    excerpt: 'in Catch up',
  });
});

test('a page without sections leads to its top, and one without a title is called by its address', () => {
  expect(asHit({ ...hit(), meta: {} })).toEqual({
    address: '/networks/catch-up.html',
    title: '/networks/catch-up.html',
    section: null,
    about: [undefined, undefined, undefined],
    excerpt: 'on the page',
  });
});
