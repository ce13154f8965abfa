import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { whole, without } from '../checks/test-kit.ts';
import { begin, judgeFolder, onDisk, reportOnFolder } from './test-kit.ts';

const folder = 'workshops/01-networks';

/** Begins a draft, takes its `draft: true` out without writing a word, and returns its path. */
async function publishUnfilled(content: string, words: readonly string[], kind?: string): Promise<string> {
  const [path = ''] = [await begin(content, words, kind)].flat();
  const text = await readFile(join(content, path), 'utf8');
  await writeFile(join(content, path), text.replace(/^draft: true.*\n/m, ''));
  return path;
}

test.each<[string[], string | undefined, string | undefined]>([
  [['workshop', 'Parks'], undefined, undefined],
  [['officer', 'networks'], undefined, `${folder}/officer.md`],
  [['module', 'networks', 'My checklist'], 'checklist', undefined],
  [['module', 'networks', 'My worksheet'], 'worksheet', undefined],
  [['module', 'networks', 'My example'], 'example', undefined],
  [['module', 'networks', 'My guide'], 'guide', undefined],
  [['module', 'networks', 'My scene'], 'scene', undefined],
  [['lesson', 'Begin'], undefined, undefined],
  [['story', 'A year'], undefined, undefined],
  [['cohort', 'Spring'], undefined, undefined],
  [['council', 'Fenton'], undefined, undefined],
])(
  '%j published without a word of it written is told, line by line, what is still to come',
  async (words, kind, gap) => {
    const content = await onDisk(gap ? without(whole, gap) : whole);
    const path = await publishUnfilled(content, words, kind);
    const { problems, texts } = await judgeFolder(content);
    const told = problems.filter(
      ({ check, file }) => check === 'nothing-is-a-placeholder' && file === `content/${path}`,
    );
    const lines = (texts.get(`content/${path}`) ?? '').split('\n');
    const linesWith = (words: string): number[] =>
      lines.flatMap((line, index) =>
        /^(?:<!--|\{\/\*|#.*draft)/.test(line) || line.startsWith(' It stays') || !line.includes(words)
          ? []
          : [index + 1],
      );
    // A date and an address of a draft are told once, at the first.
    const waiting = [
      ...linesWith('TODO'),
      ...linesWith('starts: 2099').slice(0, 1),
      ...linesWith('.example').slice(0, 1),
    ].sort((a, b) => a - b);
    expect(told.map(({ line }) => line)).toEqual(waiting);
    expect(told.map(({ message }) => message)).toContain('"TODO" holds the place of words that are still to come.');
  },
);

test('a catch-up published without a word of it written is one problem', async () => {
  const content = await onDisk(without(whole, `${folder}/catch-up.mdx`));
  await publishUnfilled(content, ['catch-up', 'networks']);
  expect(await reportOnFolder(content)).toMatch(
    /^content\/workshops\/01-networks\/catch-up\.mdx:2:8 {2}every-workshop-has-catch-up\n.* is only a placeholder \(\d+ words\), so a member who missed it has nothing to revise from\.\n.*\n\n1 problem in 1 of 4 files\. Nothing was built\.$/,
  );
});
