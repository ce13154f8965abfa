import { existsSync, readFileSync } from 'node:fs';
import { appendFile, cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digests, fixture, run, scratch } from './kit/run.ts';
import { start, type Started } from './kit/start.ts';
import { withCouncils } from './kit/with-councils.ts';

let place: Awaited<ReturnType<typeof scratch>>;
let out: string;
/** Where the commands keep temporary files. */
let temporary: string;
let councils: string;
/** The same content with one sentence more, so that there is something to build. */
let changed: string;
let before: Record<string, string>;

beforeAll(async () => {
  place = await scratch();
  out = join(place.folder, 'web/site');
  temporary = join(place.folder, 'temporary');
  await mkdir(temporary);
  await mkdir(join(place.folder, 'broken'));
  changed = join(place.folder, 'changed');
  await cp(fixture('two'), changed, { recursive: true });
  await appendFile(join(changed, 'workshops/1-gardens/officer.md'), '\nAsk about the frost.\n');
  councils = await withCouncils(join(place.folder, 'councils'));
  expect(await run('build', ['--content', fixture('two'), '--out', out])).toMatchObject({ status: 0, stderr: '' });
  before = await digests(out);
});
afterAll(() => place.remove());

const beside = (): Promise<string[]> => readdir(join(place.folder, 'web'));
const begin = (...flags: string[]): Started => start('build', ['--out', out, ...flags], { env: { TMPDIR: temporary } });

/** The next command, which finds problems and builds nothing. */
async function tryAgain(): Promise<void> {
  const { status, stderr } = await run('build', ['--content', join(place.folder, 'broken'), '--out', out]);
  expect({ status, stderr: stderr.includes('so there is nothing to build') }).toEqual({ status: 1, stderr: true });
}

/** What lies in the half-made site while a build is at each phase. */
const half = (path: string): string => join(place.folder, 'web/.site.next', path);
const phases: [string, () => boolean][] = [
  // The build has taken away what was laid there.
  ['checks', () => !existsSync(half('left-over'))],
  ['renders', () => existsSync(half(''))],
  ['makes addresses relative', () => existsSync(half('workshops/gardens.html'))],
  ['indexes', () => existsSync(half('pagefind/pagefind-entry.json'))],
  ['writes what hosts need', () => existsSync(half('hosting/requests.json'))],
  ['puts the site in place', () => existsSync(half('hosting/SHA256SUMS.txt'))],
];

test.each(phases)(
  'killed while it %s, a build leaves the old site as it was, and the next command takes its remains away',
  async (phase, sign) => {
    if (phase === 'checks') await mkdir(half('left-over'), { recursive: true });
    const { child, ended, until } = begin('--content', changed);
    await until(sign);
    child.kill('SIGKILL');
    expect((await ended).status).toBe('SIGKILL');
    await tryAgain();
    expect(await digests(out)).toEqual(before);
    expect(await beside()).toEqual(['site']);
  },
);

test.each(['SIGINT', 'SIGTERM'] as const)(
  'stopped by %s, a build leaves nothing behind, neither beside the site nor among temporary files',
  async (signal) => {
    const { child, ended, until } = begin('--content', councils, '--council', 'elm');
    await until(() => existsSync(half(signal === 'SIGINT' ? '' : 'workshops/gardens.html')));
    child.kill(signal);
    expect(await ended).toEqual({ status: signal, stdout: '', stderr: '' });
    expect(await digests(out)).toEqual(before);
    expect(await beside()).toEqual(['site']);
    expect(await readdir(temporary)).toEqual([]);
  },
);

test('killed between the two renames, the old site is put back by the next command', async () => {
  await rename(out, join(place.folder, 'web/.site.previous'));
  await cp(join(place.folder, 'web/.site.previous'), half(''), { recursive: true });
  await tryAgain();
  expect(await digests(out)).toEqual(before);
  expect(await beside()).toEqual(['site']);
});

/** The builds of this project that still run for `out`. */
const running = async (): Promise<string[]> =>
  (await readdir('/proc')).filter((id) => {
    try {
      return /^\d+$/.test(id) && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(half('fen'));
    } catch {
      return false;
    }
  });

test.each(['SIGKILL', 'SIGTERM'] as const)(
  'ended by %s at the second council, no council’s site is changed, and no build goes on alone',
  async (signal) => {
    const { child, ended, until } = begin('--content', councils, '--council', 'all');
    await until(() => existsSync(half('.fen.next/workshops/gardens.html')));
    child.kill(signal);
    expect(await ended).toMatchObject({ status: signal, stderr: '' });
    // The next command waits for the build that ran for the one that was killed.
    if (signal === 'SIGKILL') await tryAgain();
    expect(await running()).toEqual([]);
    expect(await digests(out)).toEqual(before);
    expect(await beside()).toEqual(['site']);
    expect(await readdir(temporary)).toEqual([]);
  },
);

test('after all that, a build makes the same bytes', async () => {
  await rm(out, { recursive: true });
  await writeFile(half(''), 'a stray file');
  expect(await run('build', ['--content', fixture('two'), '--out', out])).toMatchObject({ status: 0, stderr: '' });
  expect(await digests(out)).toEqual(before);
});
