import { expect, test } from 'vitest';
import { module, reportOn, text, whole } from './test-kit.ts';

const withBody = (body: string): string =>
  reportOn({ ...whole, 'workshops/01-networks/catch-up.mdx': `${module()}\n${body}\n` });
const fine = '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.';

test('a directive that does not exist is reported, with the one that was meant', () => {
  expect(withBody(':::warnning\nTake care.\n:::')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  directives-are-known
      There is no directive called :::warnning.
      Fix: did you mean :::warning?

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('without a near one, every directive is named', () => {
  expect(withBody(':::carousel\nOne.\n:::')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  directives-are-known
      There is no directive called :::carousel.
      Fix: use one of :::question, :::scene, :::activity, :::key-points, :::tip, :::warning, :::nation, ::fact.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a directive that is never closed is reported where it begins', () => {
  expect(withBody(':::tip\nHello.\n\nAnd the rest of the page.')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  directives-are-known
      The :::tip that begins here is never closed, so it would swallow what follows.
      Fix: put a line with ::: where it ends; a box round other boxes begins and ends with ::::.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a box that is only closed by the end of a box in it is reported', () => {
  expect(withBody(':::tip\nHello.\n\n:::warning\nTake care.\n:::\n\nAnd more.')).toContain(
    'catch-up.mdx:22:1  directives-are-known\n  The :::tip that begins here is never closed',
  );
});

test.each(['::: tip\nHello.\n:::', ':::tip Hello\nHello.\n:::', '::tip\nHello.\n::', 'Before.\n\n:::\n\nAfter.'])(
  '%j would show its colons on the page, so it is reported, once',
  (body) => {
    const report = withBody(body);
    expect(report).toContain('directives-are-known');
    expect(report).toContain('1 problem in 1 of 4 files.');
  },
);

test('a line that only looks like a directive is told how to be one', () => {
  expect(withBody('::: tip\nHello.\n:::')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  directives-are-known
      This line begins like a directive but cannot be read: ::: tip
      Fix: write it like :::tip or :::question{id=… aim=…}: no space before the name or the brace, and nothing behind them.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a nation that does not exist is reported with those that do', () => {
  expect(withBody(':::nation{only=cornwall}\nHello.\n:::')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  directives-are-known
      There is no nation called "cornwall".
      Fix: write :::nation{only=scotland}, with england, wales, scotland, northern-ireland.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a nation box without a nation, and a fact without an id, are reported', () => {
  expect(withBody(':::nation\nHello.\n:::')).toContain('This :::nation does not say for which nation.');
  expect(withBody('::fact')).toContain('This ::fact does not say which fact.');
});

test('directives of the guide are fine, in lists, quotes and one another', () => {
  expect(
    withBody(
      [
        ':::key-points',
        '- One.',
        ':::',
        '',
        '::::tip[In winter]',
        'Wrap up.',
        '',
        ':::nation{only="scotland, wales"}',
        'More so.',
        ':::',
        '',
        '::::',
        '',
        '- An item',
        '',
        '  :::warning',
        '  Take care.',
        '  :::',
        '',
        '> :::tip',
        '> Hello.',
        '> :::',
        '',
      ].join('\n'),
    ),
  ).toBe(fine);
});

test('colons of everyday writing are no directives', () => {
  expect(
    withBody(
      'Meet at 10:30, with a 2:1 majority; ask Cllr:Smith.\n\n## At 18:00: questions\n\nWrite `:::tip` or \\:::tip.\n\n`::: tip` begins a line.\n\n```\n:::nothing\n```',
    ),
  ).toBe(fine);
});
