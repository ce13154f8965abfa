import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyOf, digests, run, scratch } from './kit/run.ts';
import { start } from './kit/start.ts';

test('a site that was built while somebody saved is not taken for the site of what was there before', async () => {
  const { folder, remove } = await scratch();
  onTestFinished(remove);
  const content = await copyOf('two', join(folder, 'content'));
  const flags = ['--content', content, '--out', join(folder, 'web/site')];
  const lesson = join(content, 'masterclass/1-tools.mdx');
  const text = await readFile(lesson, 'utf8');
  const first = start('build', flags);
  await first.until(() => existsSync(join(folder, 'web/.site.next')));
  await writeFile(lesson, text.replace('A golden one', 'A silver one'));
  expect(await first.ended).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('Files were saved while this was built.') as string,
  });
  await writeFile(lesson, text);
  expect(await run('build', flags)).toMatchObject({ status: 0, stderr: '' });
  const again = await digests(join(folder, 'web/site'));
  expect(await run('build', ['--content', content, '--out', join(folder, 'other')])).toMatchObject({ status: 0 });
  expect(again).toEqual(await digests(join(folder, 'other')));
});
