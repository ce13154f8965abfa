import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { filesBelow } from '../src/publish/files.ts';
import { digests, project, run, scratch } from './kit/run.ts';

let place: Awaited<ReturnType<typeof scratch>>;
beforeAll(async () => {
  place = await scratch();
});
afterAll(() => place.remove());

/** A clone of the project as it stands, in a folder of its own, with the same packages. */
async function cloneTo(folder: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    { cwd: project, maxBuffer: 1e8 },
  );
  for (const path of stdout.split('\0').filter(Boolean)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(join(project, path), join(folder, path)).catch((error: NodeJS.ErrnoException) => {
      // Listed by git, but deleted since.
      if (error.code !== 'ENOENT') throw error;
    });
  }
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

let elsewhere: string;

test('the same content gives the same bytes, in another folder, time zone and locale', async () => {
  elsewhere = await cloneTo(join(place.folder, 'else where'));
  const out = join(place.folder, 'site');
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const { status, stderr } = await run('build', ['--content', join(elsewhere, 'content'), '--out', out], {
    cwd: elsewhere,
    env,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(await digests(out)).toEqual(await digests(inject('site')));
});

test('a change to a plug-in reaches every page, although caches are kept between builds', async () => {
  const labels = join(elsewhere, 'src/markdown/labels.ts');
  const before = await readFile(labels, 'utf8');
  await writeFile(labels, before.replace("'Key points'", "'In a nutshell'"));
  const out = join(place.folder, 'site');
  expect((await run('build', ['--out', out], { cwd: elsewhere })).status).toBe(0);
  const pages = await Promise.all(
    (await filesBelow(out)).filter((path) => path.endsWith('.html')).map((path) => readFile(join(out, path), 'utf8')),
  );
  expect(pages.filter((html) => html.includes('Key points'))).toEqual([]);
  expect(pages.filter((html) => html.includes('In a nutshell')).length).toBeGreaterThan(4);
});
