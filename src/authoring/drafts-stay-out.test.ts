import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { whole } from '../checks/test-kit.ts';
import { seatOf } from '../programme/kinds.ts';
import { schemas } from '../programme/schema.ts';
import { readExisting } from './existing-content.ts';
import { moduleKinds } from './draft-kinds.ts';
import { begin, copyOfContent, judgeFolder, onDisk, reportOnFolder } from './test-kit.ts';

/** One draft of every kind but the workshop. */
const everyKind: readonly (readonly [words: readonly string[], kind?: string])[] = [
  [['catch-up', 'parks-yes-parks']],
  ...moduleKinds.map((kind) => [['module', 'parks-yes-parks', `My ${kind}`], kind] as const),
  [['module', 'networks', 'Another look'], 'guide'],
  [['lesson', 'true']],
  [['story', '# 1']],
  [['council', 'Ŵyl Council']],
  [['cohort', '- 2028']],
];

/** Adds a workshop, and then one draft of every kind. Returns the paths of them all. */
async function beginAll(content: string): Promise<string[]> {
  const written = await begin(content, ['workshop', 'Parks: yes, "parks"']);
  const existing = await readExisting(content);
  const others = await Promise.all(everyKind.map(([words, kind]) => begin(content, words, kind, existing)));
  return [written, ...others].flatMap((paths) => {
    if (typeof paths === 'string') throw new Error(paths);
    return paths;
  });
}

test('a draft of every kind leaves the smallest programme without a problem, and the ledger as it was', async () => {
  const content = await onDisk(whole);
  const before = await judgeFolder(content);
  const written = await beginAll(content);
  const after = await judgeFolder(content);
  expect(after.problems).toEqual([]);
  expect(after.ledger).toEqual(before.ledger);
  expect(after.counts).toEqual({ ...before.counts, files: before.counts.files + written.length });
});

test(
  'a draft of every kind leaves the real programme without a problem, and the ledger as it was',
  { timeout: 60_000 },
  async () => {
    const content = await copyOfContent();
    const before = await judgeFolder(content);
    expect(before.problems).toEqual([]);
    await beginAll(content);
    const after = await judgeFolder(content);
    expect(after.problems).toEqual([]);
    expect(after.ledger).toEqual(before.ledger);
  },
);

test('drafts in an empty folder ask for what comes next, and for nothing that a draft has wrong', async () => {
  const content = await onDisk({});
  await begin(content, ['workshop', 'Parks']);
  expect(await reportOnFolder(content)).toBe(
    [
      'content  programme-has-content',
      '  Every workshop and lesson of the programme is a draft, so there is nothing to build.',
      '  Fix: finish one, and take draft: true out of it.',
      '',
      'content/programme.yaml  programme-has-content',
      '  This file is missing, so the programme has no name.',
      '  Fix: write it, with title, summary, feedback and contacts; the guide shows one.',
      '',
      '2 problems in 2 of 2 files. Nothing was built.',
    ].join('\n'),
  );
});

test('the fields of every draft stand in the order of their schema', async () => {
  const content = await onDisk(whole);
  for (const path of await beginAll(content)) {
    const kind = seatOf(path)?.kind ?? 'about';
    const source = await readFile(join(content, path), 'utf8');
    const keys = Object.keys(parse(path.endsWith('.yaml') ? source : (source.split(/^---$/m)[1] ?? '')) as object);
    const order = Object.keys((schemas[kind] as { shape?: object }).shape ?? {});
    expect([path, keys]).toEqual([path, order.filter((key) => keys.includes(key))]);
    expect(keys).toContain('draft');
  }
});
