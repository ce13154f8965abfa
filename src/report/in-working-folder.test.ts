import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { judge, whole } from '../checks/test-kit.ts';
import { problemFor } from '../programme/problem.ts';
import { inWorkingFolder } from './in-working-folder.ts';

const report = {
  ...judge(whole),
  problems: [
    problemFor('odd')({ file: 'two/a b/c.md', line: 1, column: 2 }, 'Wrong.', 'mend it.', [
      { file: 'two/d.md', line: null, message: 'the other one' },
    ]),
    problemFor('odd')({ file: 'two', line: null, column: null }, 'Empty.', 'fill it.'),
  ],
};

const filesFrom = (root: string, workingFolder: string): string[] =>
  inWorkingFolder(report, join(sep, root), join(sep, workingFolder)).problems.flatMap(({ file, related }) => [
    file,
    ...related.map((place) => place.file),
  ]);

test('files are named from the working folder, wherever the content lies', () => {
  expect(filesFrom('house/content', 'house')).toEqual(['content/a b/c.md', 'content/d.md', 'content']);
  expect(filesFrom('house/tests/fixtures/two', 'house')).toEqual([
    'tests/fixtures/two/a b/c.md',
    'tests/fixtures/two/d.md',
    'tests/fixtures/two',
  ]);
  expect(filesFrom('two', 'house')).toEqual(['../two/a b/c.md', '../two/d.md', '../two']);
});

test('where the content folder is the working folder, files have no folder before them', () => {
  expect(filesFrom('two', 'two')).toEqual(['a b/c.md', 'd.md', '.']);
});

test('only names change', () => {
  const { problems, counts } = inWorkingFolder(report, join(sep, 'house/two'), join(sep, 'house'));
  expect({ problems, counts }).toEqual({ problems: report.problems, counts: report.counts });
});
