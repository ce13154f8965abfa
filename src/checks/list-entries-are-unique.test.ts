import { expect, test } from 'vitest';
import { lesson, reportOn, text, whole } from './test-kit.ts';

const fact = (id: string): string =>
  `- id: ${id}\n  text: It is law.\n  nations: [england]\n  source:\n    title: A\n    publisher: B\n    date: "2023"\n  checked: 2026-01-01\n  review: 2027-01-01\n`;
const statement = (id: string): string => `  - id: ${id}\n    text: I have hours.\n    lessons: [begin]\n`;
const skills = (...ids: string[]): string =>
  `title: Skills\nsummary: Some.\nstatements:\n${ids.map(statement).join('')}`;

test('two facts with the same id are reported at the second', () => {
  expect(reportOn({ ...whole, 'facts.yaml': fact('imprint-since') + fact('imprint-since') })).toBe(text`
    content/facts.yaml:10:7  list-entries-are-unique
      There is already a fact called "imprint-since" here: content/facts.yaml:1.
      Fix: give this one an id of its own.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a term that stands in the glossary twice is reported, whatever its capitals', () => {
  const glossary = '- term: Casework\n  meaning: Help.\n- term: casework\n  meaning: Help for a resident.\n';
  expect(reportOn({ ...whole, 'glossary.yaml': glossary })).toBe(text`
    content/glossary.yaml:3:9  list-entries-are-unique
      There is already a term called "Casework" here: content/glossary.yaml:1.
      Fix: keep one of the two, with all that they say.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('two statements with the same id are reported at the second', () => {
  const files = { ...whole, 'masterclass/01-begin.md': lesson(), 'skills-check.yaml': skills('hours', 'hours') };
  expect(reportOn(files)).toBe(text`
    content/skills-check.yaml:7:9  list-entries-are-unique
      There is already a statement called "hours" here: content/skills-check.yaml:4.
      Fix: give this one an id of its own.

    1 problem in 1 of 6 files. Nothing was built.
  `);
});

test('a fact, a term and a statement may share a name, and a term may be another’s other word', () => {
  expect(
    reportOn({
      ...whole,
      'masterclass/01-begin.md': lesson(),
      'facts.yaml': fact('hours') + fact('hours-set'),
      'glossary.yaml': '- term: hours\n  also: [Times]\n  meaning: When.\n- term: Times\n  meaning: A paper.\n',
      'skills-check.yaml': skills('hours', 'hours-set'),
    }),
  ).toContain('all with revision.');
});

test('of a list with an entry that cannot be read nothing more is said', () => {
  const facts = fact('imprint-since') + fact('Imprint') + fact('imprint-since');
  expect(reportOn({ ...whole, 'facts.yaml': facts })).toContain('1 problem in 1 of 5 files.');
});
