import { expect, test } from 'vitest';
import { evidenceFor } from './evidence.ts';
import { readResults, writeResults, type Results } from './results.ts';

const results: Results = {
  tested: '2026-11-23',
  browser: 'Chromium 1',
  axe: '4',
  code: 'c0de',
  settings: ['light'],
  criteria: ['4.1.2'],
  editions: [
    { council: null, content: 'a11', pages: 2, faults: [] },
    { council: 'elmshire', content: 'e1', pages: 3, faults: [] },
  ],
};
const own = { council: undefined, content: 'a11', code: 'c0de' };

test('results of the same content and code are evidence for the edition that they are of', () => {
  expect(evidenceFor(results, own)).toMatchObject({ missing: null, edition: { pages: 2 } });
  expect(evidenceFor(results, { ...own, council: 'elmshire', content: 'e1' })).toMatchObject({
    missing: null,
    edition: { pages: 3 },
  });
});

test('without results, or with those of something else, nothing is known, and why is told', () => {
  expect(evidenceFor(undefined, own)).toEqual({ missing: 'tests' });
  expect(evidenceFor(results, { ...own, council: 'fenton' })).toEqual({ missing: 'edition' });
  expect(evidenceFor(results, { ...own, content: 'b' })).toEqual({ missing: 'content' });
  expect(evidenceFor(results, { ...own, code: 'b' })).toEqual({ missing: 'code' });
  // Another edition's content is not this one's.
  expect(evidenceFor(results, { ...own, council: 'elmshire' })).toEqual({ missing: 'content' });
});

test('results are read as they were written, and a file that holds something else as none', () => {
  expect(readResults(writeResults(results))).toEqual(results);
  for (const text of ['', '{', '[]', '{"tested":"2026-11-23"}', writeResults({ ...results, tested: 'yesterday' })])
    expect(readResults(text)).toBeUndefined();
});
