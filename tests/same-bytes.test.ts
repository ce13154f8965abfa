import { execFile } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { filesBelow } from '../src/publish/files.ts';
import { packSite } from '../src/publish/hosting/pack-site.ts';
import { cloneTo } from './kit/clone.ts';
import { plainEnvironment } from './kit/environment.ts';
import { digests, run, scratch } from './kit/run.ts';
import { mountSmallDisk } from './mounts/small-disk.ts';

let place: Awaited<ReturnType<typeof scratch>>;
/** A project that was cloned elsewhere, and the site that was built from it, on another disk where one can be mounted. */
let elsewhere: string;
let site: string;
let disk: Awaited<ReturnType<typeof mountSmallDisk>>;
beforeAll(async () => {
  place = await scratch();
  disk = await mountSmallDisk(64);
  site = join(typeof disk === 'string' ? place.folder : disk.folder, 'site');
});
afterAll(async () => {
  if (typeof disk !== 'string') await disk.remove();
  await place.remove();
});

/** Runs a program as somebody far away, whose files are for nobody else. */
const runFarAway = (program: string, args: readonly string[]) =>
  promisify(execFile)('sh', ['-c', 'umask 077 && exec "$0" "$@"', program, ...args], {
    cwd: elsewhere,
    env: { ...plainEnvironment(), NO_COLOR: '1', TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    maxBuffer: 64 * 1024 * 1024,
  });

test('the same content gives the same bytes, in another folder, on another disk, in another time zone, locale and umask', async () => {
  elsewhere = await cloneTo(join(place.folder, 'else where'));
  await runFarAway('chmod', ['-R', 'go-rwx', elsewhere]);
  const { stderr } = await runFarAway(process.execPath, ['scripts/run.mjs', 'build', '--out', site]);
  expect(stderr).toBe('');
  expect(await digests(site)).toEqual(await digests(inject('site')));
});

test('a web server may read every file of a site, whoever built it', async () => {
  const files = await filesBelow(site);
  const paths = ['', ...files.flatMap((path) => [path, dirname(path)])].map((path) => join(site, path));
  const modes = await Promise.all(paths.map(async (path) => ((await stat(path)).mode & 0o7777).toString(8)));
  expect(new Set(modes)).toEqual(new Set(['755', '644']));
});

test('the zip of the same site is the same, in another folder, time zone and locale, and for files with other permissions', async () => {
  const options = { title: 'Bees', plainTitle: 'bees', day: '2027-03-04', results: '{}\n' };
  const code = `
    import { writeFileSync } from 'node:fs';
    import { packSite } from './src/publish/hosting/pack-site.ts';
    writeFileSync(process.argv[1], (await packSite(process.argv[2], ${JSON.stringify(options)})).zip);`;
  const zip = join(place.folder, 'other.zip');
  await runFarAway('chmod', ['-R', 'go-rwx', site]);
  await runFarAway(process.execPath, ['--input-type=module', '--eval', code, zip, site]);
  const packed = await packSite(inject('site'), options);
  expect('zip' in packed && packed.zip.length).toBeGreaterThan(1_000_000);
  expect('zip' in packed && Buffer.from(packed.zip).equals(await readFile(zip))).toBe(true);
});

test('a change to a plug-in reaches every page, although caches are kept between builds', async () => {
  const labels = join(elsewhere, 'src/markdown/labels.ts');
  const before = await readFile(labels, 'utf8');
  await writeFile(labels, before.replace("'Key points'", "'In a nutshell'"));
  expect((await run('build', ['--out', site], { cwd: elsewhere })).status).toBe(0);
  const pages = await Promise.all(
    (await filesBelow(site)).filter((path) => path.endsWith('.html')).map((path) => readFile(join(site, path), 'utf8')),
  );
  expect(pages.filter((html) => html.includes('Key points'))).toEqual([]);
  expect(pages.filter((html) => html.includes('In a nutshell')).length).toBeGreaterThan(4);
});
