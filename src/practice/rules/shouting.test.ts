import { expect, test } from 'vitest';
import { remarks, whereOf } from '../test-kit.ts';

test('words in capitals are named', () => {
  expect(remarks('Bins MISSED AGAIN')).toEqual([
    '“MISSED AGAIN”: Capitals read as shouting, and they are harder to read. Use small letters, and let the words do the work.',
  ]);
  expect(whereOf('shouting', 'URGENT: the bridge')).toBe('“URGENT”');
  expect(whereOf('shouting', 'STOP IT')).toBe('“STOP IT”');
});

test('small letters have no remark', () => {
  expect(whereOf('shouting', 'Bins were missed again in Upper Tarn.')).toBeUndefined();
});

test.each([
  'The NHS, the LGA and NALC',
  'UK GDPR and CCTV',
  'OFSTED has been, and UNISON too',
  'The MP and two PCSOs',
  'It is NOT closed',
  'A&E at AB1 2DE',
  'See https://elmshire.example/OPENINGHOURS',
  'I AM here',
  '#CLEANSTREETS',
])('abbreviations, and one short word that is stressed, are left alone: %s', (words) => {
  expect(whereOf('shouting', words)).toBeUndefined();
});
