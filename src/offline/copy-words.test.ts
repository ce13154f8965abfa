import { expect, test } from 'vitest';
import { hindranceWords, spellCopy, spellPages, spellProgress, spellSize, spellWait } from './copy-words.ts';

test('sizes are spelt as devices spell them', () => {
  expect([0, 310_400, 999_400, 999_600, 3_887_388].map(spellSize)).toEqual([
    '1 kB',
    '310 kB',
    '999 kB',
    '1.0 MB',
    '3.9 MB',
  ]);
});

test('a slow connection is told in minutes', () => {
  expect([90_000, 3_887_388, 21_000_000].map(spellWait)).toEqual([
    'about a minute',
    'about a minute',
    'about 3 minutes',
  ]);
});

test('what is kept is told in one sentence', () => {
  expect(spellCopy({ version: '1a2b3c4d', bytes: 3_887_388, pages: 92, kept: '2027-01-14T12:00:00.000Z' })).toBe(
    'Kept on this device since 14 January 2027: 92 pages, 3.9 MB, version 1a2b3c4d.',
  );
  expect(spellPages(1)).toBe('one page');
});

test('progress is said three times, however many files there are', () => {
  const said = (of: number): string[] =>
    Array.from({ length: of }, (_, before) => spellProgress(before + 1, of, before)).filter(Boolean);
  const words = ['A quarter is here.', 'Half of it is here.', 'Three quarters are here.'];
  for (const of of [4, 5, 100, 309]) expect(said(of), String(of)).toEqual(words);
});

test('every hindrance but a copy that went says that nothing is kept', () => {
  for (const [name, words] of Object.entries(hindranceWords))
    if (name !== 'gone') expect(words('3.9 MB')).toMatch(/Nothing is kept\b/);
  expect(hindranceWords.room('3.9 MB')).toContain('A copy takes 3.9 MB');
});
