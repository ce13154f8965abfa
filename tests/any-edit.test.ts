import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chance } from '../scripts/bench/chance.ts';
import { filesBelow } from '../src/publish/files.ts';
import { cloneTo } from './kit/clone.ts';
import { digests, run, scratch } from './kit/run.ts';
import { withCouncils } from './kit/with-councils.ts';

/** How many edits one run of the test makes. */
const steps = 8;
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e6));

let place: Awaited<ReturnType<typeof scratch>>;
let content: string;
/** Two clones of the project: one keeps what it can between its builds, the other nothing. */
let keeping: string;
let forgetful: string;

beforeAll(async () => {
  place = await scratch();
  content = await withCouncils(join(place.folder, 'content'));
  keeping = await cloneTo(join(place.folder, 'keeping'));
  forgetful = await cloneTo(join(place.folder, 'forgetful'));
});
afterAll(() => place.remove());

const inFile = async (file: string, by: (text: string) => string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  const text = await readFile(file, 'utf8').catch(() => '');
  const changed = by(text);
  expect(changed, file).not.toBe(text);
  await writeFile(file, changed);
};

const inContent = (path: string, by: (text: string) => string): Promise<void> => inFile(join(content, path), by);
const inCode = async (path: string, by: (text: string) => string): Promise<void> => {
  for (const clone of [keeping, forgetful]) await inFile(join(clone, path), by);
};

/** Changes a word there and back again. */
const swap =
  (one: string, other: string) =>
  (text: string): string =>
    text.includes(one) ? text.replaceAll(one, other) : text.replaceAll(other, one);

/** The folder of a workshop, whose number is the order's to change. */
const workshop = (name: string): string =>
  `workshops/${readdirSync(join(content, 'workshops')).find((folder) => folder.endsWith(name))}`;

const story = 'stories/frost.md';

/** Whatever a trainer, a council or we may change between two builds. */
const edits: Readonly<Record<string, (count: number) => Promise<unknown>>> = {
  'a sentence more': (count) =>
    inContent(`${workshop('bees')}/officer.md`, (text) => `${text}\nBring ${count} chairs more.\n`),
  'a sentence more, of what members finish': (count) =>
    inContent(`${workshop('bees')}/catch-up.md`, (text) =>
      text.replace('## Before', `They come ${count} times.\n\n## Before`),
    ),
  'a heading more': (count) =>
    inContent(`${workshop('bees')}/catch-up.md`, (text) =>
      text.replace('## Before', `## Look at ${count} of them\n\n## Before`),
    ),
  'a sentence and a fact, by turns': (count) => {
    const fact = (text: string): string =>
      `- id: hives\n  text: ${text}\n  nations: [england]\n  source:\n    title: Hives\n    publisher: Bees\n    date: "2026"\n    address: https://bees.example/hives\n  checked: 2026-11-01\n  review: 2099-11-01\n  owner: Us\n`;
    return existsSync(join(content, 'facts.yaml')) && count % 2
      ? inContent('facts.yaml', () => fact(`A hive holds ${count} thousand bees.`))
      : inContent('facts.yaml', () => fact(`A hive holds ${count} bees.`)).then(() =>
          inContent(`${workshop('bees')}/officer.md`, (text) => `${text}\nCount ${count}.\n\n::fact{id=hives}\n`),
        );
  },
  'a sentence more in MDX': (count) =>
    inContent('masterclass/1-tools.mdx', (text) => text.replace('will do.', `will do. Or ${count}.`)),
  'another title': (count) =>
    inContent(`${workshop('gardens')}/melons.md`, (text) => text.replace(/title: .*/, `title: Melons, part ${count}`)),
  'another order': async () => {
    const turned = (name: string): string => (name.startsWith('1') ? '2' : '1') + name.slice(1);
    for (const root of ['workshops', 'councils/elm/workshops'].map((path) => join(content, path)))
      for (const name of existsSync(root) ? readdirSync(root) : [])
        await rename(join(root, name), join(root, turned(name)));
  },
  'a term of the glossary': (count) =>
    inContent(
      'glossary.yaml',
      () => `- term: ${count % 2 ? 'hive' : 'bed'}\n  meaning: Where ${count} of them live.\n`,
    ),
  'a council’s colour': () => inContent('councils/elm.yaml', swap('accent: "#6b2c5e"\n', 'accent: "#225544"\n')),
  'a council’s own page': (count) =>
    inContent(
      `councils/elm/${workshop('gardens')}/officer.md`,
      () => `---\ntitle: Sheet of Elm\nsummary: Elm’s own bed.\n---\n\nAsk to see bed ${count}.\n`,
    ),
  'a picture': async () => {
    const bytes = await readFile(join(content, workshop('gardens'), 'melon.png'));
    // A pixel's worth of text at the end of a PNG is passed over by whoever reads it, and is another file.
    await writeFile(join(content, workshop('gardens'), 'melon.png'), Buffer.concat([bytes, Buffer.from('x')]));
  },
  'a file comes or goes': async () => {
    if (existsSync(join(content, story))) return rm(join(content, story));
    return inContent(
      story,
      () =>
        `---\ntitle: Frost\nsummary: A cold night.\ninvented: true\n---\n\n${'The bed froze, and we looked at it. '.repeat(12)}\n`,
    );
  },
  'a plug-in': () => inCode('src/markdown/plugins.ts', swap('`Table ${count}', '`Grid ${count}')),
  'a script of the pages': () => inCode('src/elements/verdict-words.ts', swap("'Right.'", "'Correct.'")),
  'the published site, by hand': async () => {
    const published = join(place.folder, 'warm');
    await inFile(join(published, 'workshops/bees/officer.html'), (text) => text.replace('</h1>', '!</h1>'));
    await rm(join(published, 'workshops/bees/catch-up.html'), { force: true });
  },
  nothing: () => Promise.resolve(),
};

test(`after any chain of edits a build makes what a build from nothing makes, byte for byte (SEED=${seed})`, async () => {
  const random = chance(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  await inContent('councils/elm.yaml', (text) => text.replace('nation:', 'accent: "#6b2c5e"\nnation:'));
  const made: string[] = [];
  for (let step = 0; step <= steps; step += 1) {
    const edit = step === 0 ? 'nothing' : pick(Object.keys(edits));
    const flags = pick([[], ['--council', 'elm']]);
    made.push(`${edit}${flags.length > 0 ? ', for a council' : ''}`);
    await edits[edit]?.(step);
    await rm(join(forgetful, 'node_modules/.cache'), { recursive: true, force: true });
    const build = (clone: string, out: string) =>
      run('build', ['--content', content, '--out', join(place.folder, out), ...flags], { cwd: clone });
    const ends = await Promise.all([build(keeping, 'warm'), build(forgetful, 'cold')]);
    expect(
      ends.map(({ status, stderr }) => ({ status, stderr })),
      made.join('; '),
    ).toEqual(ends.map(() => ({ status: 0, stderr: '' })));
    expect(await digests(join(place.folder, 'warm')), made.join('; ')).toEqual(
      await digests(join(place.folder, 'cold')),
    );
  }
  // Something was kept, or this would prove nothing.
  expect((await filesBelow(join(keeping, 'node_modules/.cache/kept'))).length).toBeGreaterThan(2);
});
