import { existsSync } from 'node:fs';
import { readdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digests, run, scratch } from './kit/run.ts';
import { start } from './kit/start.ts';
import { withCouncils } from './kit/with-councils.ts';

let place: Awaited<ReturnType<typeof scratch>>;
const at = (...path: string[]): string => join(place.folder, ...path);
/** The programme's own site and a council's, each built alone. */
let own: Record<string, string>;
let elm: Record<string, string>;
let content: string;

beforeAll(async () => {
  place = await scratch();
  content = await withCouncils(at('content'));
  const alone = async (out: string, ...flags: string[]): Promise<Record<string, string>> => {
    expect(await run('build', ['--content', content, '--out', out, ...flags])).toMatchObject({ status: 0, stderr: '' });
    return digests(out);
  };
  own = await alone(at('alone/own'));
  elm = await alone(at('alone/elm'), '--council', 'elm');
  expect(elm).not.toEqual(own);
});
afterAll(() => place.remove());

/** Starts a build, and a second as soon as the first is at work. */
async function startTwo(first: string, ...second: string[]): Promise<{ waited: RegExp; texts: string[] }> {
  const one = start('build', ['--content', content, '--out', first]);
  await one.until(() => existsSync(at('two', '.site.next')));
  const two = start('build', ['--content', content, ...second]);
  const ends = await Promise.all([one.ended, two.ended]);
  expect(ends.map(({ status }) => status)).toEqual([0, 0]);
  return {
    waited: new RegExp(`^Another build is running here \\(process ${one.child.pid}\\). Waiting for it …\n$`),
    texts: ends.map(({ stderr }) => stderr),
  };
}

test('of two builds at once into two folders, the second waits, says so, and both make what they make alone', async () => {
  const { waited, texts } = await startTwo(at('two/site'), '--out', at('two/elm'), '--council', 'elm');
  expect(texts).toEqual(['', expect.stringMatching(waited)]);
  expect(await digests(at('two/site'))).toEqual(own);
  expect(await digests(at('two/elm'))).toEqual(elm);
  expect((await readdir(at('two'))).sort()).toEqual(['elm', 'site']);
});

test('of two builds at once into one folder, the second one’s site stays, also where it has another name for it', async () => {
  await rm(at('two/site'), { recursive: true });
  await symlink(at('two'), at('other-name'));
  const { waited, texts } = await startTwo(at('two/site'), '--out', at('other-name/site'), '--council', 'elm');
  expect(texts).toEqual(['', expect.stringMatching(waited)]);
  expect(await digests(at('two/site'))).toEqual(elm);
  expect((await readdir(at('two'))).sort()).toEqual(['elm', 'site']);
});
