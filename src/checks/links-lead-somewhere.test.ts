import { expect, test } from 'vitest';
import { hub, module, officer, question, reportOn, text, whole, type World } from './test-kit.ts';

const world: World = {
  ...whole,
  'glossary.yaml':
    '- term: Casework\n  also: [case]\n  meaning: Help.\n- term: 2-step verification\n  meaning: Two.\n- term: Code of conduct\n  meaning: Rules.\n',
  'facts.yaml': '[]\n',
  'masterclass/map.png': '',
  'masterclass/notes.pdf': '',
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

test('a link to a term that is not there is reported, with the one that was meant', () => {
  expect(withBody('That is [help](../../glossary.yaml#casewrok).')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:9  links-lead-somewhere
      content/glossary.yaml has no term "#casewrok".
      Fix: did you mean #casework?

    1 problem in 1 of 10 files. Nothing was built.
  `);
});

test('a path on one computer is reported, with the path from this file', () => {
  expect(withBody('See [the talks](C:\\docs\\content\\workshops\\02-talks\\catch-up.mdx).')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:5  links-lead-somewhere
      The link to C:\\docs\\content\\workshops\\02-talks\\catch-up.mdx is a place on one computer, where nobody else can go.
      Fix: write ../02-talks/catch-up.mdx

    1 problem in 1 of 10 files. Nothing was built.
  `);
});

test.each([
  // Other names of a file
  ['[a](../02-talks/)', '../02-talks/, which is a folder and no file.\n  Fix: did you mean ../02-talks/index.mdx?'],
  ['[a](../02-talks)', '../02-talks, which is a folder and no file.\n  Fix: did you mean ../02-talks/index.mdx?'],
  ['[a](../../stories/)', 'Fix: correct the link, or take it out.'],
  ['[a](gaps.html)', 'Fix: did you mean gaps.md?'],
  ['[a](../talks.html)', 'Fix: did you mean ../02-talks/index.mdx?'],
  ['[a](../talks/officer.html)', 'Fix: did you mean ../02-talks/officer.md?'],
  ['[a](gaps)', 'Fix: did you mean gaps.md?'],
  ['[a](gaps.mdx#find-them)', 'Fix: did you mean gaps.md?'],
  ['[a](Gaps.md)', 'Fix: it is called gaps.md: upper and lower case count.'],
  ['[a](../02-Talks/catch-up.mdx)', 'Fix: it is called ../02-talks/catch-up.mdx: upper and lower case count.'],
  ['[a](../talks/catch-up.mdx)', 'Fix: did you mean ../02-talks/catch-up.mdx?'],
  ['[a](..\\02-talks\\catch-up.mdx)', 'Fix: did you mean ../02-talks/catch-up.mdx?'],
  ['[a](workshops/02-talks/catch-up.mdx)', 'Fix: did you mean ../02-talks/catch-up.mdx?'],
  ['[a](content/workshops/02-talks/catch-up.mdx)', 'Fix: did you mean ../02-talks/catch-up.mdx?'],
  ['[a](gaps.md?x=1#find-them)', 'The link to gaps.md?x=1 has a ? in it'],
  ['[a](nowhere-near-anything.md)', 'Fix: correct the link, or take it out.'],
  ['[a](100%.md)', 'The link leads to 100%.md, but there is no such file.'],
  ['[a](%E9.md)', 'The link leads to %E9.md, but there is no such file.'],
  ['[a][b]\n\n[b]: ../nowhere.md', 'The link leads to ../nowhere.md, but there is no such file.'],
  // Roots and disks
  ['[a](/workshops/talks.html)', "begins at the server's root, which is somewhere else on every host."],
  ['[a](/workshops/talks.html)', 'Fix: write ../02-talks/index.mdx'],
  ['[a](/srv/site/content/workshops/02-talks/catch-up.mdx#pin)', 'Fix: write ../02-talks/catch-up.mdx#pin'],
  ['[a](/nowhere.md)', 'Fix: link to the file as it lies beside this one, such as ../02-networks/catch-up.mdx.'],
  ['[a](file:///C:/my%20docs/workshops/02-talks/catch-up.mdx)', 'Fix: write ../02-talks/catch-up.mdx'],
  ['[a](/Users/anna/map.md)', 'is a place on one computer, where nobody else can go.'],
  // Elsewhere
  ['[a](www.example.org)', 'Fix: did you mean https://www.example.org?'],
  ['[a](elmshire.gov.uk/news)', 'Fix: did you mean https://elmshire.gov.uk/news?'],
  ['[a](clerk@council.example)', 'Fix: did you mean mailto:clerk@council.example?'],
  // Files that are no pages
  ['[a](../../programme.yaml)', 'The link leads to ../../programme.yaml, which is no page of the site.'],
  ['[a](../../masterclass/map.png)', 'Fix: show it on the page: ![what it shows](../../masterclass/map.png)'],
  ['[a](../../masterclass/notes.pdf)', 'only pages and their pictures do.'],
  // Headings and terms
  ['[a](#nowhere)', 'has no heading "#nowhere".\n  Fix: it has no headings: take #nowhere out.'],
  ['[a](gaps.md#Find-Them)', 'Fix: did you mean #find-them?'],
  ['[a](gaps.md#somewhere-else)', 'Fix: use one that it has: #find-them, #at-1030.'],
  ['[a](../../glossary.yaml#term-casewrok)', 'Fix: did you mean #term-casework?'],
  ['[a](../../glossary.yaml#case)', 'Fix: write #casework: it stands there as "Casework".'],
  ['[a](../../glossary.yaml#conduct-rules)', 'Fix: use one that is near: #code-of-conduct.'],
  ['[a](../../glossary.yaml#zebra)', 'Fix: add the term to glossary.yaml, or take #zebra out.'],
  // Nowhere
  ['[a]()', 'The link "a" leads nowhere.'],
  ['[a](#)', 'The link "a" leads nowhere.'],
])('%j is reported, once', (body, sentence) => {
  const report = withBody(body);
  expect(report).toContain(sentence);
  expect(report).toContain('1 problem in 1 of 10 files.');
});

test('links to files, their headings and terms, to other sites and to addresses are fine', () => {
  expect(
    withBody(
      [
        '[Way 1](gaps.md)',
        '[Way 2](./gaps.md#find-them)',
        '[Way 3](gaps.md#at-1030)',
        '[Way 4](../02-talks/index.mdx)',
        '[Way 5](../02-talks/officer.md)',
        '[Way 6](../../glossary.yaml#term-casework)',
        '[Way 7](https://www.example.org/a?b#c)',
        '[Way 8](mailto:a@b.example)',
        '[Way 9](tel:01632960001)',
        '[Way 10](#top)',
        '[Way 11](../02-talks/../01-networks/gaps.md)',
        '[Way 12][gaps]',
        '[Way 13](../../glossary.yaml#casework)',
        '[Way 14](../../glossary.yaml#2-step%20verification)',
        '[Way 15](gaps%2Emd)',
        '[Way 16](../02-talks/catch-up.mdx#question-about-pin-rules)',
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

test('a heading that a fence without an end has swallowed is not asked for', () => {
  const report = withBody('[Rules](../02-talks/catch-up.mdx#rules)', {
    'workshops/02-talks/catch-up.mdx': `${module({ covers: ['pin-rules'] })}\n\`\`\`\n\n## Rules\n`,
  });
  expect(report).toContain('markup-does-not-leak');
  expect(report).toContain('1 problem in 1 of 10 files.');
});

test('two files may link to each other', () => {
  expect(
    withBody('[Rules](../02-talks/catch-up.mdx)', {
      'workshops/02-talks/catch-up.mdx': `${module({ covers: ['pin-rules'], asks: [] })}\n${question('pin-rules')}\n[Map](../01-networks/catch-up.mdx)\n`,
    }),
  ).toBe(fine);
});

test('a link into a workshop that is a draft is reported, though the page itself is none', () => {
  const draft = hub({ title: 'Talks', aims: ['pin-rules'] }).replace('sprint:', 'draft: true\nsprint:');
  expect(withBody('See [the talks](../02-talks/catch-up.mdx).', { 'workshops/02-talks/index.mdx': draft })).toContain(
    'The link leads to ../02-talks/catch-up.mdx, whose workshop is a draft and not on the site.',
  );
});

test('a link to a catch-up that is a draft follows from that, and is no second problem', () => {
  const draft = module({ covers: ['pin-rules'] }).replace('kind:', 'draft: true\nkind:');
  const report = withBody('See [the talks](../02-talks/catch-up.mdx).', { 'workshops/02-talks/catch-up.mdx': draft });
  expect(report).toContain('every-workshop-has-catch-up');
  expect(report).toContain('1 problem in 1 of 10 files.');
});

test.each([
  [
    'C:\\\\Users\\\\Tom\\\\sheet.docx',
    'only pages and pictures come onto the site: write what the file says on a page',
  ],
  ['/files/sheet.pdf', 'only pages and pictures come onto the site'],
  ['C:/Users/Tom/map.png', 'put the picture beside this file, and show it on the page'],
  ['C:/Users/Tom/plan.md', 'link to the file as it lies beside this one'],
])('what to do about %s depends on what it is', (address, cure) => {
  const report = withBody(`[The sheet](${address})`);
  expect(report).toContain(`Fix: ${cure}`);
  expect(report).toContain('1 problem in 1 of 10 files.');
});
