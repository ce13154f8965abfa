import { expect, test } from 'vitest';
import { judge, module, text, whole } from '../checks/test-kit.ts';
import { problemFor } from '../programme/problem.ts';
import { asGithub } from './as-github.ts';

test('each problem is a command that marks its line, and the last line sums up', () => {
  const report = judge({
    ...whole,
    'workshops/01-networks/catch-up.mdx': module().replace('minutes: 5', 'minutes: five'),
    'notes.md': 'Mine.',
  });
  expect(asGithub(report)).toBe(text`
    ::error file=content/notes.md,title=files-have-a-place::The programme has no place for this file, so nobody would ever see it.%0AFix: move it to where its kind belongs (see the guide, content/README.md), or take it out of the content folder.
    ::error file=content/workshops/01-networks/catch-up.mdx,line=5,col=10,title=frontmatter-fits::minutes is "five", but it has to be a whole number.%0AFix: write minutes: 5
    2 problems in 2 of 5 files. Nothing was built.
  `);
});

test('what would end a property or the message early is escaped, and nothing else', () => {
  const problem = problemFor('odd')(
    { file: 'content/50%, or: so.md', line: 1, column: null },
    'A ::warning::, 100% “ŵ”\r\nand more.',
    'write a, b: c.',
  );
  expect(asGithub({ ...judge(whole), problems: [problem] }).split('\n')[0]).toBe(
    '::error file=content/50%25%2C or%3A so.md,line=1,title=odd::A ::warning::, 100%25 “ŵ”%0D%0Aand more.%0AFix: write a, b: c.',
  );
});

test('good news is one line', () => {
  expect(asGithub(judge(whole))).toBe('4 files, 0 lessons, 1 workshop, 1 aim, all with revision.');
});
