import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOf, digests, fixture, run, scratch } from './kit/run.ts';

let place: Awaited<ReturnType<typeof scratch>>;
let out: string;
let before: Record<string, string>;

beforeAll(async () => {
  place = await scratch();
  out = join(place.folder, 'site');
  const built = await run('build', ['--content', fixture('two'), '--out', out]);
  expect(built).toMatchObject({ status: 0, stderr: '' });
  before = await digests(out);
});
afterAll(() => place.remove());

const hub = 'workshops/1-gardens/index.md';
const catchUp = 'workshops/1-gardens/catch-up.mdx';

/** Each takes a fresh copy of the fixture apart in one way. */
const damages: [string, (content: string) => Promise<void>, string][] = [
  [
    'its catch-up is taken away',
    (content) => rm(join(content, 'workshops/2-bees/catch-up.md')),
    'damaged/workshops/2-bees/index.mdx:2:8  every-workshop-has-catch-up',
  ],
  [
    'the last cover of an aim is taken away',
    (content) => edit(content, 'workshops/1-gardens/melons.md', 'covers: [grow-melons]', 'covers: [dig-a-bed]'),
    `damaged/${hub}:9:11  aims-are-covered`,
  ],
  [
    'a module covers an aim that does not exist',
    (content) => edit(content, catchUp, 'covers: [dig-a-bed]', 'covers: [dig-a-bad]'),
    `damaged/${catchUp}:6:10  aims-exist`,
  ],
  [
    'a question names an aim that does not exist',
    (content) => edit(content, catchUp, 'aim=dig-a-bed', 'aim=dig-a-bad'),
    `damaged/${catchUp}:35:1  aims-exist`,
  ],
  [
    'an aim has no question',
    (content) => edit(content, catchUp, /:::question[\s\S]*:::/, ''),
    `damaged/${hub}:7:11  aims-are-questioned`,
  ],
  [
    'two files make one page',
    (content) => copy(content, catchUp, 'workshops/1-gardens/melons.mdx'),
    'damaged/workshops/1-gardens/melons.mdx  pages-are-unique',
  ],
  [
    'MDX cannot be read',
    (content) => edit(content, catchUp, '</Steps>', ''),
    `damaged/${catchUp}:16:1  markdown-reads`,
  ],
  [
    'MDX would run code',
    (content) => edit(content, catchUp, '## In the rain', 'export const x = 1\n\n## In the rain'),
    `damaged/${catchUp}:24:1  content-runs-no-code`,
  ],
  [
    'a directive is misspelt',
    (content) => edit(content, catchUp, ':::question', ':::qestion'),
    `damaged/${catchUp}:35:1  directives-are-known`,
  ],
  [
    'a link leads nowhere',
    (content) => edit(content, hub, 'catch-up.mdx#in-the-rain', 'catch-up.mdx#in-the-snow'),
    `damaged/${hub}:14:42  links-lead-somewhere`,
  ],
];

async function edit(content: string, path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(join(content, path), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(join(content, path), changed);
}

async function copy(content: string, from: string, to: string): Promise<void> {
  await writeFile(
    join(content, to),
    (await readFile(join(content, from), 'utf8')).replaceAll('catch-up', 'guide').replace(/:::question[\s\S]*:::/, ''),
  );
}

test.each(damages)(
  'when %s, nothing is built and the old site stays, byte for byte',
  async (_name, damage, expected) => {
    const content = join(place.folder, 'damaged');
    await rm(content, { recursive: true, force: true });
    await damage(await copyOf('two', content).then(() => content));
    const { status, stdout, stderr } = await run('build', ['--content', content, '--out', out]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.split('\n').filter((line) => /^\S+ {2}[a-z-]+$/.test(line))).toEqual([expected]);
    expect(stderr).toMatch(/^1 problem in 1 of \d+ files?\. Nothing was built\.\n$/m);
    expect(await digests(out)).toEqual(before);
  },
);

test('a build that was cut off in the middle of the swap is put right by the next one', async () => {
  await rename(out, join(place.folder, '.site.previous'));
  await mkdir(join(place.folder, '.site.next'));
  await writeFile(join(place.folder, '.site.next', 'half-made.html'), 'half');
  const broken = join(place.folder, 'damaged');
  await rm(broken, { recursive: true, force: true });
  await mkdir(broken);
  // Even a build that fails mends what it finds.
  expect((await run('build', ['--content', broken, '--out', out])).status).toBe(1);
  expect(await digests(out)).toEqual(before);
});

test('the next build takes the old one’s place and leaves nothing beside it', async () => {
  const content = join(place.folder, 'damaged');
  await rm(content, { recursive: true, force: true });
  await copyOf('two', content);
  await edit(content, hub, 'title: Gardens', 'title: Orchards');
  expect(await run('build', ['--content', content, '--out', out])).toMatchObject({ status: 0, stderr: '' });
  expect(await readFile(join(out, 'workshops/gardens.html'), 'utf8')).toContain(
    '<title>Orchards – Green Fingers &amp; Friends</title>',
  );
  expect((await readdir(place.folder)).sort()).toEqual(['damaged', 'site']);
});
