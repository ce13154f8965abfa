import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { filesBelow } from '../src/publish/files.ts';
import { packSite } from '../src/publish/hosting/pack-site.ts';
import { cloneTo } from './kit/clone.ts';
import { digests, run, scratch } from './kit/run.ts';

let place: Awaited<ReturnType<typeof scratch>>;
beforeAll(async () => {
  place = await scratch();
});
afterAll(() => place.remove());

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

test('the zip of the same site is the same, in another folder, time zone and locale, and for files with other permissions', async () => {
  const options = { title: 'Bees', plainTitle: 'bees', day: '2027-03-04', results: '{}\n' };
  const code = `
    import { writeFileSync } from 'node:fs';
    import { packSite } from './src/publish/hosting/pack-site.ts';
    writeFileSync(process.argv[1], (await packSite(process.argv[2], ${JSON.stringify(options)})).zip);`;
  const zip = join(place.folder, 'other.zip');
  await promisify(execFile)(
    'sh',
    [
      '-c',
      'umask 077 && chmod -R go-rwx "$2" && exec "$3" --input-type=module --eval "$4" "$1" "$2"',
      'sh',
      zip,
      join(place.folder, 'site'),
      process.execPath,
      code,
    ],
    { cwd: elsewhere, env: { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' } },
  );
  const packed = await packSite(inject('site'), options);
  expect('zip' in packed && packed.zip.length).toBeGreaterThan(1_000_000);
  expect('zip' in packed && Buffer.from(packed.zip).equals(await readFile(zip))).toBe(true);
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
