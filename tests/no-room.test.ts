import { mkdir, readdir, readFile, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withZipPlace } from '../src/publish/hosting/save-zip.ts';
import { readContentFolder } from '../src/source/content-folder.ts';
import { editionOf } from '../src/source/edition.ts';
import { codeDigest, contentDigest } from '../src/kept/digests.ts';
import { resultsFile, writeResults } from '../src/statement/results.ts';
import { digests, run, scratch } from './kit/run.ts';
import { withCouncils } from './kit/with-councils.ts';
import { mountSmallDisk } from './mounts/small-disk.ts';

const disk = await mountSmallDisk(8);
let place: Awaited<ReturnType<typeof scratch>>;
let content: string;
beforeAll(async () => {
  place = await scratch();
  content = await withCouncils(join(place.folder, 'content'));
});
afterAll(() => place.remove());

/** Writes down that the programme's own site was tested without a fault, so that it may be packed. */
async function writeTested(): Promise<void> {
  const own = await contentDigest(editionOf(await readContentFolder(content)));
  const editions = [{ council: null, content: own, pages: 1, faults: [] }];
  const about = { tested: '2026-11-23', browser: 'Chromium 1', axe: '4', settings: [], criteria: [] };
  await writeFile(join(content, resultsFile), writeResults({ ...about, code: await codeDigest(), editions }));
}

if (typeof disk === 'string')
  // Nothing is hidden in the sum.
  test(`Not run here: builds on a disk that is full or that nobody may write to. ${disk}`, async ({ annotate }) => {
    await annotate(disk, 'warning');
  });
else
  describe('on a disk of 8 MB', () => {
    const { folder, leave, lock, remove } = disk;
    const out = join(folder, 'web/site');
    let before: Record<string, string>;
    /** What the finished site takes there. */
    let size: number;
    const build = (...flags: string[]) => run('build', ['--content', content, '--out', out, ...flags]);
    const expectOld = async (): Promise<void> => {
      expect(await digests(out)).toEqual(before);
      expect(await readdir(join(folder, 'web'))).toEqual(['site']);
    };

    beforeAll(async () => {
      expect(await build()).toMatchObject({ status: 0, stderr: '' });
      before = await digests(out);
      const { blocks, bfree, bsize } = await statfs(folder);
      size = (blocks - bfree) * bsize;
      // So that every page has to be written: what stays the same takes no room.
      const programme = join(content, 'programme.yaml');
      await writeFile(programme, (await readFile(programme, 'utf8')).replace(/title: .*/, 'title: Frost'));
    });
    afterAll(() => remove());

    test.each([
      ['at once', () => 4096],
      ['half-way', () => size / 2],
    ])('where the room ends %s, one sentence says how much it needs, and the old site stays', async (_when, room) => {
      await leave(room());
      expect(await build()).toEqual({
        status: 2,
        stdout: '',
        stderr: `There is no room left on the disk for the site in ${out}; it needs about 1 MB. Free some and build again. The site that was there is untouched.\n`,
      });
      await expectOld();
    });

    test('where temporary files have no room, a council’s site and a package are not made, and the sentence says where', async () => {
      await writeTested();
      const temporary = join(folder, 'temporary');
      await mkdir(temporary);
      const inside = { env: { TMPDIR: temporary } };
      const zips = join(place.folder, 'zips');
      await leave(8192);
      const site = join(place.folder, 'site');
      expect(await run('build', ['--content', content, '--out', site, '--council', 'elm'], inside)).toEqual({
        status: 2,
        stdout: '',
        stderr: `There is no room left for temporary files in ${temporary}. Free some, or name another folder in TMPDIR, and try again.\n`,
      });
      const packed = await run('package', ['--content', content, '--out', zips], inside);
      expect(packed).toMatchObject({ status: 2, stdout: '' });
      expect(packed.stderr).toMatch(
        /^There is no room left on the disk for the site in .*\/temporary\/.*; it needs more than 1 MB\. Free some and build again\.\n$/,
      );
      expect(await readdir(temporary)).toEqual([]);
      expect((await readdir(place.folder)).sort()).toEqual(['content']);
    });

    test('a zip that has no room leaves nothing, and the sentence says how much it needs', async () => {
      await leave(8192);
      const zip = new Uint8Array(2_500_000);
      await expect(withZipPlace(folder, (save) => save({ name: 'bees', version: '1', files: 1, zip }))).rejects.toThrow(
        `There is no room left on the disk for ${folder}/bees.zip; it needs about 3 MB. Free some, or give another place with --out.`,
      );
      expect((await readdir(folder)).sort()).toEqual(['filling', 'temporary', 'web']);
    });

    test('where nobody may write, a build and a package say so before they begin', async () => {
      await lock(true);
      expect(await build()).toEqual({
        status: 2,
        stdout: '',
        stderr: `Nothing can be written beside ${out}. Check who may write in ${folder}/web.\n`,
      });
      expect(await run('package', ['--content', content, '--out', join(folder, 'mine.zip')])).toEqual({
        status: 2,
        stdout: '',
        stderr: `${folder}/mine.zip cannot be written. Check who may write in ${folder}, or give another place with --out.\n`,
      });
      await expectOld();
      await lock(false);
    });

    test('the disk itself cannot be the output, since nothing can take its place', async () => {
      const small = await mountSmallDisk(1);
      if (typeof small === 'string') throw new Error(small);
      expect((await run('build', ['--content', content, '--out', small.folder])).stderr).toBe(
        `${small.folder} is a disk of its own, which nothing can take the place of. Give a folder in it with --out DIR.\n`,
      );
      await small.remove();
    });
  });
