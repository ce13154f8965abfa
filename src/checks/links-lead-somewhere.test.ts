import { expect, test } from 'vitest';
import { hub, module, officer, question, reportOn, text, whole, type World } from './test-kit.ts';

const world: World = {
  ...whole,
  'glossary.yaml': '- term: Casework\n  meaning: Help.\n',
  'facts.yaml': '[]\n',
  'masterclass/map.png': '',
  'workshops/01-networks/gaps.md': `${module({ title: 'Gaps', kind: 'guide', asks: [] })}\n## Find them\n\n### At 10:30\n`,
  'workshops/02-talks/index.mdx': hub({ title: 'Talks', aims: ['pin-rules'] }),
  'workshops/02-talks/catch-up.mdx': module({ covers: ['pin-rules'] }),
  'workshops/02-talks/officer.md': officer,
};
const withBody = (body: string, change: World = {}): string =>
  reportOn({ ...world, ...change, 'workshops/01-networks/catch-up.mdx': `${module()}\n${body}\n` });
const fine = '10 files, 0 lessons, 2 workshops, 2 aims, all with revision.';

test('a link to a file that is not there is reported, with the one that was meant', () => {
  expect(withBody('See [the talks](../02-talks/cach-up.mdx).')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:5  links-lead-somewhere
      The link leads to ../02-talks/cach-up.mdx, but there is no such file.
      Fix: did you mean ../02-talks/catch-up.mdx?

    1 problem in 1 of 10 files. Nothing was built.
  `);
});

test('a link to a heading that is not there is reported, with the one that was meant', () => {
  expect(withBody('See [the gaps](gaps.md#find-then).')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:5  links-lead-somewhere
      content/workshops/01-networks/gaps.md has no heading "#find-then".
      Fix: did you mean #find-them?

    1 problem in 1 of 10 files. Nothing was built.
  `);
});

test('a link to a draft is reported', () => {
  const draft = module({ title: 'Gaps', kind: 'guide', asks: [] }).replace('kind:', 'draft: true\nkind:');
  expect(withBody('See [the gaps](gaps.md).', { 'workshops/01-networks/gaps.md': draft })).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:5  links-lead-somewhere
      The link leads to gaps.md, which is a draft and not on the site.
      Fix: take the link out until the draft is published.

    1 problem in 1 of 10 files. Nothing was built.
  `);
});

test.each([
  ['[a](../02-talks/)', 'Fix: did you mean ../02-talks/index.mdx?'],
  ['[a](catch-up.html)', 'Fix: did you mean catch-up.mdx?'],
  ['[a](www.example.org)', 'Fix: did you mean https://www.example.org?'],
  ['[a](nowhere-near-anything.md)', 'Fix: correct the link, or take it out.'],
  [
    '[a](/workshops/talks.html)',
    "The link to /workshops/talks.html begins at the server's root, which is somewhere else on every host.",
  ],
  ['[a](../../facts.yaml)', 'The link leads to ../../facts.yaml, which is no page of the site.'],
  ['[a](../../masterclass/map.png)', 'The link leads to ../../masterclass/map.png, which is no page of the site.'],
  [
    '[a](#nowhere)',
    'content/workshops/01-networks/catch-up.mdx has no heading "#nowhere".\n  Fix: it has no headings: take #nowhere out.',
  ],
  ['[a](../../glossary.yaml#term-casewrok)', 'Fix: did you mean #term-casework?'],
  ['[a](100%.md)', 'The link leads to 100%.md, but there is no such file.'],
  ['[a](javascript:alert(1))', 'A page cannot follow the link to javascript:alert(1).'],
  ['[a](file:///C:/map.md)', 'A page cannot follow the link to file:///C:/map.md.'],
  ['[a]()', 'The link "a" leads nowhere.'],
  ['[a][b]\n\n[b]: ../nowhere.md', 'The link leads to ../nowhere.md, but there is no such file.'],
])('%j is reported, once', (body, sentence) => {
  const report = withBody(body);
  expect(report).toContain(sentence);
  expect(report).toContain('1 problem in 1 of 10 files.');
});

test('links to files, their headings and terms, to other sites and to addresses are fine', () => {
  expect(
    withBody(
      [
        '[1](gaps.md)',
        '[2](./gaps.md#find-them)',
        '[3](gaps.md#at-1030)',
        '[4](../02-talks/index.mdx)',
        '[5](../02-talks/officer.md)',
        '[6](../../glossary.yaml#term-casework)',
        '[7](https://www.example.org/a?b#c)',
        '[8](mailto:a@b.example)',
        '[9](tel:01632960001)',
        '[10](//www.example.org)',
        '[11](../02-talks/../01-networks/gaps.md)',
        '[12][gaps]',
        '',
        '[gaps]: gaps.md',
        '',
      ].join('\n\n'),
    ),
  ).toBe(fine);
});

test('an address in code is no link', () => {
  expect(withBody('Write `[a](nowhere.md)`.')).toBe(fine);
});

test('a heading that may be in a body that cannot be read is not asked for', () => {
  const report = withBody('[Rules](../02-talks/catch-up.mdx#rules)', {
    'workshops/02-talks/catch-up.mdx': `${module({ covers: ['pin-rules'] })}\n<Steps>\n\n## Rules\n`,
  });
  expect(report).toContain('markdown-reads');
  expect(report).toContain('1 problem in 1 of 10 files.');
});

test('two files may link to each other', () => {
  expect(
    withBody('[Rules](../02-talks/catch-up.mdx)', {
      'workshops/02-talks/catch-up.mdx': `${module({ covers: ['pin-rules'], asks: [] })}\n${question('pin-rules')}\n[Map](../01-networks/catch-up.mdx)\n`,
    }),
  ).toBe(fine);
});
