import { expect, test } from 'vitest';
import { nothingKept, put } from './progress.ts';
import { standingOf } from './standing.ts';

const none = nothingKept({ programme: 'networked-councillor', council: 'all' });
const done = '2027-01-14T18:30:00Z';
const some = put(none, 'modules', 'networks/catch-up', { done, content: '0a1b2c3d' });

test('a page is finished while it says what it said then, and changed from then on', () => {
  expect(standingOf(some, 'networks/catch-up', '0a1b2c3d')).toEqual({ kind: 'finished', done });
  expect(standingOf(some, 'networks/catch-up', 'ffffffff')).toEqual({ kind: 'changed', done });
});

test('a page that was not finished is open, whatever it is called, and so is each where nothing is kept', () => {
  expect(standingOf(some, 'networks/practice', '0a1b2c3d')).toEqual({ kind: 'open' });
  expect(standingOf(none, 'constructor', '0a1b2c3d')).toEqual({ kind: 'open' });
  expect(standingOf(undefined, 'networks/catch-up', '0a1b2c3d')).toEqual({ kind: 'open' });
});
