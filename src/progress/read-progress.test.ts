import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothingKept } from './progress.ts';
import { asFile, canBeKept, readProgress } from './read-progress.ts';
import { anyProgress } from './test-kit.ts';

const place = { programme: 'networked-councillor', council: 'all' };
const damaged = { kind: 'unreadable', because: 'damaged' };

test('what is saved to a file is read again, all of it', () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      expect(readProgress(asFile(progress))).toEqual({ kind: 'read', progress });
      expect(readProgress(JSON.stringify(progress))).toEqual({ kind: 'read', progress });
    }),
  );
});

test('whatever stands in a file, reading it has an outcome', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.anything().map(fc.stringify)), (source) => {
      expect(readProgress(source)).toEqual(damaged);
    }),
  );
});

test('a file that was cut short is damaged, and never read as less than it was', () => {
  fc.assert(
    fc.property(anyProgress, fc.nat(), (progress, at) => {
      const whole = JSON.stringify(progress);
      expect(readProgress(whole.slice(0, at % whole.length))).toEqual(damaged);
    }),
  );
});

test.each([
  ['an entry without a date', { aims: { 'networks/draw-map': '' } }],
  ['a day that there is not', { aims: { 'networks/draw-map': '2027-13-14T18:30:00Z' } }],
  ['a key that is an address', { aims: { '../networks.html': '2027-01-14T18:30:00Z' } }],
  ['an answer that is neither right nor wrong', { questions: { q: { right: 'yes', date: '2027-01-14T18:30:00Z' } } }],
  ['a field that is not ours', { name: 'A. Example' }],
  ['a list in place of entries', { modules: [] }],
  ['nothing in place of entries', { modules: null }],
])('%s makes all of it damaged, so that nothing is dropped without a word', (_, slip) => {
  expect(readProgress(JSON.stringify({ ...nothingKept(place), ...slip }))).toEqual(damaged);
});

test.each([
  [0, 'older'],
  [-1, 'older'],
  [2, 'newer'],
  [1.5, 'newer'],
  ['1', 'damaged'],
  [null, 'damaged'],
])('version %s is %s', (version, because) => {
  expect(readProgress(JSON.stringify({ ...nothingKept(place), version }))).toEqual({ kind: 'unreadable', because });
});

test('an id of a question can be kept, and anything else cannot', () => {
  expect(['own-search', 'q1', 'networks/draw-map'].filter(canBeKept)).toHaveLength(3);
  expect(['', '__proto__', 'Own search', '../x', '-', 'a/'].filter(canBeKept)).toEqual([]);
});
