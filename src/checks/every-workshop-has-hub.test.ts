import { expect, test } from 'vitest';
import { hub, reportOn, text, whole } from './test-kit.ts';

const { 'workshops/01-networks/index.mdx': index = '', ...withoutHub } = whole;

test('a workshop’s folder without index.mdx is reported, and nothing else about its aims', () => {
  expect(reportOn(withoutHub)).toBe(text`
    content/workshops/01-networks/index.mdx  every-workshop-has-hub
      The workshop "networks" has no page of its own, so nobody knows its aims.
      Fix: write index.mdx in that folder, with title, summary and sprint; the guide shows one.

    1 problem in 1 of 3 files. Nothing was built.
  `);
});

test('a hub in plain Markdown is fine', () => {
  expect(reportOn({ ...withoutHub, 'workshops/01-networks/index.md': index })).toBe(
    '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.',
  );
});

test('a hub that cannot be read is there all the same', () => {
  const report = reportOn({
    ...withoutHub,
    'workshops/01-networks/index.mdx': index.replace('title: Networks', 'title: Networks: people'),
  });
  expect(report).toContain('frontmatter-reads');
  expect(report).toContain('1 problem in 1 of 4 files.');
});

test('a draft hub keeps its whole workshop out, and that is no mistake', () => {
  const draft = hub({ title: 'Talks' }).replace('sprint:', 'draft: true\nsprint:');
  expect(
    reportOn({
      ...whole,
      'workshops/02-talks/index.mdx': draft,
      'workshops/02-talks/officer.md': whole['workshops/01-networks/officer.md'] ?? '',
    }),
  ).toBe('6 files, 0 lessons, 1 workshop, 1 aim, all with revision.');
});
