import { expect, test } from 'vitest';
import { complianceLevel, nonCompliances, reasonFor } from './compliance.ts';
import { compareCriteria, criteria } from './criteria.ts';

const fault = (rule: string, ...broken: string[]) => ({
  rule,
  criteria: broken,
  pages: ['index.html'],
  settings: ['light'],
  example: rule,
});

test('the guidelines have 31 criteria of level A and 24 of level AA, each once and in order', () => {
  expect(criteria.filter(({ level }) => level === 'A').length).toBe(31);
  expect(criteria.filter(({ level }) => level === 'AA').length).toBe(24);
  const numbers = criteria.map(({ number }) => number);
  expect([...new Set(numbers)].sort(compareCriteria)).toEqual(numbers);
});

test('what tests found and what people know stands together, by criterion', () => {
  const known = { criterion: '1.1.1', text: 'The map has no words.' };
  const found = nonCompliances(
    [fault('label', '4.1.2'), fault('image-alt', '1.1.1'), fault('reflow', '1.4.10')],
    [known],
  );
  expect(found.map(({ criterion, faults, known: told }) => [criterion, faults.length, told.length])).toEqual([
    ['1.1.1', 1, 1],
    ['1.4.10', 1, 0],
    ['4.1.2', 1, 0],
  ]);
});

test('advice, and criteria of level AAA, make no site less compliant', () => {
  expect(nonCompliances([fault('region'), fault('scrollable', '2.1.3')], [])).toEqual([]);
});

test('one unmet criterion, or one exemption, makes it partial, and half of the criteria unmet makes it none', () => {
  expect(complianceLevel(0, 0)).toBe('fully');
  expect(complianceLevel(1, 0)).toBe('partially');
  expect(complianceLevel(0, 1)).toBe('partially');
  expect(complianceLevel(27, 0)).toBe('partially');
  expect(complianceLevel(28, 0)).toBe('not');
});

test('the reason names what is listed, and nothing else', () => {
  expect([reasonFor(2, 0), reasonFor(0, 1), reasonFor(2, 1)]).toEqual([
    'the non-compliances',
    'the exemptions',
    'the non-compliances and exemptions',
  ]);
});
