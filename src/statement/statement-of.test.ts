import { expect, test } from 'vitest';
import { read, whole } from '../checks/test-kit.ts';
import { assemble } from '../programme/programme.ts';
import { statementDates, statementOf } from './statement-of.ts';

const problem = (criterion: string): string =>
  `    - criterion: ${criterion}\n      text: A fault against ${criterion}.\n`;
const files = {
  ...whole,
  'programme.yaml': `${whole['programme.yaml']}\nstatement:\n  replyDays: 5\n  problems:\n${problem('1.1.1')}`,
  'councils/elmshire.yaml': `name: Elmshire\nnation: england\ncontacts:\n  - role: Accessibility and data protection\n    email: a@elmshire.example\nstatement:\n  replyDays: 10\n  problems:\n${problem('2.4.6')}`,
};

test('a council speaks for its own site, and what the programme knows of its pages holds there too', () => {
  const { entries } = read(files);
  const told = (council?: string) => statementOf(assemble(entries, { council }));
  expect(told().problems.map(({ criterion }) => criterion)).toEqual(['1.1.1']);
  expect(told().replyDays).toBe(5);
  expect(told('elmshire').problems.map(({ criterion }) => criterion)).toEqual(['2.4.6', '1.1.1']);
  expect(told('elmshire').replyDays).toBe(10);
});

const nothing = { problems: [], burden: [], outOfScope: [] };

test('dates that nobody gave are those of the tests, and the next review comes within a year', () => {
  expect(statementDates(nothing, '2028-02-29')).toEqual({
    prepared: '2028-02-29',
    reviewed: '2028-02-29',
    review: '2029-03-01',
  });
  expect(statementDates({ ...nothing, prepared: '2026-01-05', reviewed: '2027-01-05' }, '2027-03-01')).toEqual({
    prepared: '2026-01-05',
    reviewed: '2027-01-05',
    review: '2028-01-05',
  });
  expect(statementDates({ ...nothing, review: '2027-06-01' }, undefined)).toEqual({
    prepared: undefined,
    reviewed: undefined,
    review: '2027-06-01',
  });
});
