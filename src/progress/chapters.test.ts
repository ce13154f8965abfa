import { expect, test } from 'vitest';
import { lesson, programme, question, read, whole, type World } from '../checks/test-kit.ts';
import { assemble } from '../programme/programme.ts';
import { chaptersOf } from './chapters.ts';
import { aimKey, placeOf } from './keys.ts';

const keysOf = (files: World) => {
  const assembled = assemble(read(files).entries);
  return {
    place: placeOf(assembled),
    chapters: chaptersOf(assembled).map(({ owner, aims, pages, questions, page }) => ({
      aims: aims.map(({ id }) => aimKey(owner, id)),
      pages: pages.map(({ id }) => id),
      stop: page,
      questions,
    })),
  };
};

/** A lesson called like the workshop, with an aim called like its aim. */
const alike: World = {
  ...whole,
  'masterclass/01-networks.md': lesson().replaceAll('first-step', 'draw-map').replace('about-draw-map', 'about-step'),
};

test('a lesson and a workshop of the same name have keys of their own', () => {
  expect(keysOf(alike)).toEqual({
    place: { programme: 'a-programme', council: 'all' },
    chapters: [
      {
        aims: ['masterclass/networks/draw-map'],
        pages: ['networks'],
        stop: undefined,
        questions: ['about-step'],
      },
      {
        aims: ['networks/draw-map'],
        pages: ['networks/catch-up'],
        stop: 'networks/index',
        questions: ['about-draw-map'],
      },
    ],
  });
});

test('the keys stay when a workshop moves to another place, and a file is renumbered', () => {
  const moved = Object.fromEntries(
    Object.entries(alike).map(([path, text]) => [path.replace('01-', '07-'), text] as const),
  );
  expect(keysOf(moved)).toEqual(keysOf(alike));
});

test('a question on a hub counts among those of its workshop', () => {
  const hub = 'workshops/01-networks/index.mdx';
  const asking = { ...whole, [hub]: `${whole[hub]}\n${question('draw-map', 'on-the-hub')}` };
  expect(keysOf(asking).chapters[0]?.questions).toEqual(['on-the-hub', 'about-draw-map']);
});

test('a programme that is renamed keeps its place by its id', () => {
  const named = (title: string): World => ({
    ...whole,
    'programme.yaml': `id: our-networks\n${programme}`.replace('A programme', title),
  });
  expect(keysOf(named('Networked')).place).toEqual({ programme: 'our-networks', council: 'all' });
  expect(keysOf(named('Connected')).place).toEqual({ programme: 'our-networks', council: 'all' });
});

test('a programme without an id has a place by its title, whatever letters it has', () => {
  const named = (title: string): World => ({ ...whole, 'programme.yaml': programme.replace('A programme', title) });
  expect(keysOf(named('Café & Friends')).place.programme).toBe('cafe-friends');
  expect(keysOf(named('Δίκτυα')).place.programme).toBe('programme');
});

test('a council’s own site has a place of its own', () => {
  expect(placeOf({ id: 'our-networks', council: { id: 'elmshire' } })).toEqual({
    programme: 'our-networks',
    council: 'elmshire',
  });
});
