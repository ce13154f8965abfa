import { expect, test } from 'vitest';
import { module, reportOn, text, whole, type World } from './test-kit.ts';

const fact = (id: string, review: string, more = ''): string =>
  `- id: ${id}\n  text: It is law.\n  nations: [england]\n  source:\n    title: Guidance\n    publisher: Electoral Commission\n    date: "2023"\n  checked: 2026-01-01\n  review: ${review}\n${more}`;
const withReview = (fields: string): World => ({
  ...whole,
  'workshops/01-networks/catch-up.mdx': module().replace('covers:', `${fields}\ncovers:`),
  'facts.yaml': fact('imprint-since', '2027-06-01'),
});
const world = withReview('review: 2027-05-01\nowner: Learning team');
const fine = '5 files, 0 lessons, 1 workshop, 1 aim, all with revision.';

test('what was to be reviewed before the day is overdue, with its owner', () => {
  expect(reportOn(world, { on: '2027-05-02' })).toBe(text`
    content/workshops/01-networks/catch-up.mdx:6:9  nothing-is-overdue
      This was to be reviewed by the end of 1 May 2027, by the Learning team.
      Fix: read it through, put right what has changed, and set a new date.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a fact is overdue at its own line', () => {
  const facts = fact('first', '2027-07-01') + fact('second', '2027-05-31', '  owner: A. Example\n');
  expect(reportOn({ ...whole, 'facts.yaml': facts }, { on: '2027-06-01' })).toBe(text`
    content/facts.yaml:18:11  nothing-is-overdue
      The fact "second" was to be reviewed by the end of 31 May 2027, by A. Example.
      Fix: see what Electoral Commission says now, put right what has changed, and set new dates for checked and review.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test.each([
  ['owner: Learning team', ', by the Learning team.'],
  ['owner: The learning team', ', by The learning team.'],
  ['owner: B. Example', ', by B. Example.'],
  ['essential: true', ' 2027.'],
])('with %s, the sentence ends in %j', (owner, end) => {
  expect(reportOn(withReview(`review: 2027-05-01\n${owner}`), { on: '2027-06-01' })).toContain(
    `2027${end.replace(' 2027', '')}\n`,
  );
});

test('on the day itself nothing is overdue yet', () => {
  expect(reportOn(world, { on: '2027-05-01' })).toBe(fine);
});

test('without a day nobody asks for the date, however long ago a review was due', () => {
  expect(reportOn(withReview('review: 1999-01-01'))).toBe(fine);
});

test('a draft is not overdue', () => {
  const draft = module({ kind: 'guide', asks: [] }).replace('covers:', 'draft: true\nreview: 2027-01-01\ncovers:');
  expect(reportOn({ ...whole, 'workshops/01-networks/more.md': draft }, { on: '2027-06-01' })).toBe(fine);
});

test('a date that cannot be read is reported as that alone', () => {
  const problems = reportOn(withReview('review: last May'), { on: '2027-05-02' });
  expect(problems).toContain('frontmatter-fits');
  expect(problems).toContain('1 problem in 1 of 5 files.');
});
