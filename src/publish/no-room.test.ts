import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isNoRoom, noRoomFor } from './no-room.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'room-'));
  for (const [name, bytes] of [
    ['old', 3_200_000],
    ['next', 1_100_000],
  ] as const) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'index.html'), 'x'.repeat(bytes));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const full = Object.assign(new Error('write failed'), { code: 'ENOSPC' });

test('a full disk is known behind what tools make of it, in words and in causes', () => {
  expect(isNoRoom(full)).toBe(true);
  expect(isNoRoom(new Error('Build failed', { cause: new AggregateError([full]) }))).toBe(true);
  expect(isNoRoom(new Error('Error while reading the cache file. Error: ENOSPC: no space left on device'))).toBe(true);
  expect(isNoRoom(new Error('No space left on device (os error 28)'))).toBe(true);
  expect(isNoRoom(new Error('EACCES: permission denied'))).toBe(false);
});

test('the sentence tells how much room a site needs: as much as the old one, or more than it has taken', async () => {
  const places = { out: 'dist', old: join(folder, 'old'), next: join(folder, 'next'), others: [] };
  const rest = 'Free some and build again. The site that was there is untouched.';
  expect((await noRoomFor(places, full)).message).toBe(
    `There is no room left on the disk for the site in dist; it needs about 4 MB. ${rest}`,
  );
  expect((await noRoomFor({ ...places, old: join(folder, 'none') }, full)).message).toBe(
    `There is no room left on the disk for the site in dist; it needs more than 2 MB. Free some and build again.`,
  );
});
