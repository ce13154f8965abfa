import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hub, judge, lesson, module, officer, programme, reportOn, text, whole, type World } from './test-kit.ts';

const path = 'workshops/01-networks/extra.md';
const extra = module({ title: 'Extra', kind: 'guide', asks: [] });
const withExtra = (body: string): string => reportOn({ ...whole, [path]: `${extra}\n${body}\n` });

test('a file of 5 MB is one sentence, and the rest is judged', () => {
  expect(withExtra('All work and no play makes a long page. '.repeat(125_000))).toBe(text`
    content/workshops/01-networks/extra.md  markdown-reads
      This file holds 5.0 MB of text, more than anybody reads on one page.
      Fix: take out what does not belong there, or divide it into several files.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a YAML file of 5 MB is one sentence', () => {
  expect(reportOn({ ...whole, 'glossary.yaml': '- term: A\n  meaning: B\n'.repeat(220_000) })).toContain(
    'content/glossary.yaml  markdown-reads\n  This file holds 5.1 MB of text',
  );
});

test.each<[name: string, body: string]>([
  ['5,000 quotes in one another', `${'>'.repeat(5000)} Hello.`],
  ['5,000 quotes with spaces between', `${'> '.repeat(5000)}Hello.`],
  ['3,000 lists in one line', `${'- '.repeat(3000)}hello`],
  ['a list at the end of a long indentation', `Hello.\n\n${' '.repeat(60)}- hello`],
  ['100,000 brackets', '['.repeat(100_000)],
])('%s are one problem, at their line', (_, body) => {
  expect(withExtra(body)).toMatch(
    /^content\/workshops\/01-networks\/extra\.md:1[13]:\d+ {2}markdown-reads\n {2}More quotes, lists or brackets stand in one another here than a page can show\.\n.*\n\n1 problem in 1 of 5 files/,
  );
});

test('quotes, lists and brackets as people use them are fine', () => {
  expect(
    withExtra(
      `> > Twice quoted.\n\n${[0, 1, 2, 3, 4].map((depth) => `${'  '.repeat(depth)}- Level ${depth}`).join('\n')}\n\n* * * * * * * * * * * * * * * *\n\nThe [catch-up](./catch-up.mdx) and \\[words\\].`,
    ),
  ).toContain('all with revision.');
});

test('two thousand modules are an ordinary report', () => {
  const folders = Array.from(
    { length: 200 },
    (_, index) => `workshops/${String(index + 1).padStart(3, '0')}-subject-${index}`,
  );
  const world: World = Object.fromEntries([
    ['programme.yaml', programme],
    ...folders.flatMap((folder, index) => [
      [`${folder}/index.mdx`, hub({ title: `Subject ${index}`, aims: [`aim-${index}`] })],
      [`${folder}/officer.md`, officer],
      [`${folder}/catch-up.mdx`, module({ covers: [`aim-${index}`] })],
      ...Array.from({ length: 9 }, (_, own) => [
        `${folder}/guide-${own}.md`,
        module({ title: `Guide ${own}`, kind: 'guide', covers: [`aim-${index}`], asks: [] }),
      ]),
    ]),
  ]) as World;
  expect(reportOn(world)).toBe('2401 files, 0 lessons, 200 workshops, 200 aims, all with revision.');
}, 60_000);

/** A file with every construct that the programme knows, in `.md` and in `.mdx`. */
const rich = `${lesson('## Links\n\nA [link](#links), ~~gone~~, **bold**, a note[^1].\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n:::activity{aim=first-step minutes=2}\n1. Begin.\n:::\n\n> Quoted: 10:30, 2:1.\n\n[^1]: Here.')}`;

const damage = fc.record({
  at: fc.nat(rich.length),
  length: fc.nat(12),
  put: fc.oneof(
    fc.constantFrom(
      '---\n',
      ':::',
      '::',
      '{',
      '}',
      '<',
      '>',
      '</',
      '[',
      '](',
      '!',
      '`',
      '```',
      '*',
      '\t',
      '"',
      ': ',
      '#',
      '|',
      '- [ ]',
      '<!--',
      '&',
      '\u0000',
      '\r',
      '\ud83d',
      '”',
    ),
    fc.string({ maxLength: 8 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
});

test.each(['md', 'mdx'])(
  'however a .%s file is damaged, each problem has a place that is there',
  (ending) => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 6 }), (damages) => {
        const file = damages.reduce(
          (whole, { at, length, put }) => whole.slice(0, at) + put + whole.slice(at + length),
          rich,
        );
        const { problems } = judge({
          'programme.yaml': programme,
          [`masterclass/01-begin.${ending}`]: Buffer.from(file),
        });
        const lines = Buffer.from(file)
          .toString()
          .replace(/^\uFEFF/, '')
          .split(/\r\n|\r|\n/);
        for (const { file: name, line, column, message, fix } of problems) {
          expect(`${message} ${fix}`).not.toMatch(/undefined|\[object|NaN/);
          if (!name.includes('01-begin') || line === null || column === null) continue;
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }),
      // The same damages each time, so that no machine finds another report than the next.
      { numRuns: 300, seed: 2014 },
    );
  },
  60_000,
);
