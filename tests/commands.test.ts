import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOf, fixture, project, run, scratch } from './kit/run.ts';

let place: Awaited<ReturnType<typeof scratch>>;
beforeAll(async () => {
  place = await scratch();
});
afterAll(() => place.remove());

test('the real programme has no problem, and every aim has a module and a question', async () => {
  const { status, stdout, stderr } = await run('check', ['--format', 'json']);
  const report = JSON.parse(stdout) as {
    problems: unknown[];
    counts: Record<string, number>;
    ledger: { modules: string[]; questions: string[] }[];
  };
  expect(report.problems).toEqual([]);
  expect(report.counts).toMatchObject({ lessons: 8, workshops: 4, aims: 28 });
  expect(report.ledger).toHaveLength(28);
  expect(report.ledger.filter(({ modules, questions }) => modules.length === 0 || questions.length === 0)).toEqual([]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('the JSON report has the keys of the contract, and files begin with the folder’s own name', async () => {
  const two = await copyOf('two', join(place.folder, 'two'));
  const hub = join(two, 'workshops/2-bees/index.mdx');
  await writeFile(hub, (await readFile(hub, 'utf8')).replace('weeks: 3', 'weeks: three'));
  const { status, stdout } = await run('check', ['--content', two, '--format', 'json']);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    problems: [
      {
        check: 'frontmatter-fits',
        file: 'two/workshops/2-bees/index.mdx',
        line: 5,
        column: 10,
        message: 'weeks is "three", but it has to be a whole number.',
        fix: 'write weeks: 6',
        related: [],
      },
    ],
    counts: { files: 9, lessons: 1, workshops: 2, aims: 4, modules: 3, questions: 4 },
  });
  expect(Object.keys(JSON.parse(stdout) as object)).toEqual(['problems', 'counts', 'ledger']);
});

test('the ledger names each aim once, with what teaches and checks it', async () => {
  const { stdout } = await run('check', ['--content', fixture('two'), '--format', 'json']);
  expect((JSON.parse(stdout) as { ledger: unknown }).ledger).toEqual([
    {
      workshop: null,
      lesson: 'tools',
      aim: 'own-a-spade',
      path: 'everyone',
      modules: ['tools'],
      questions: ['which-spade'],
    },
    {
      workshop: 'gardens',
      lesson: null,
      aim: 'dig-a-bed',
      path: 'everyone',
      modules: ['gardens/catch-up'],
      questions: ['first-corner'],
    },
    {
      workshop: 'gardens',
      lesson: null,
      aim: 'grow-melons',
      path: 'confident',
      modules: ['gardens/melons'],
      questions: ['melon-sun'],
    },
    {
      workshop: 'bees',
      lesson: null,
      aim: 'meet-a-bee',
      path: 'everyone',
      modules: ['bees/catch-up'],
      questions: ['bee-lands'],
    },
  ]);
});

test('an empty content folder is a problem, not a crash', async () => {
  const empty = join(place.folder, 'empty');
  await mkdir(empty);
  const { status, stdout } = await run('check', ['--content', empty]);
  expect(status).toBe(1);
  expect(stdout).toContain('This folder is empty, so there is nothing to build.');
});

test.each([
  [
    'check',
    ['--content', '/nowhere/at/all'],
    'There is no folder /nowhere/at/all. Give the content folder with --content DIR.',
  ],
  [
    'check',
    ['--content', 'package.json/content'],
    'The folder package.json/content cannot be read. Check who may open it.',
  ],
  [
    'build',
    ['--content', 'package.json'],
    'package.json is a file, but the content has to be a folder. Give it with --content DIR.',
  ],
  ['check', ['--format', 'xml'], '--format is "xml", but it has to be one of text, json.'],
  ['check', ['--contents', 'content'], 'There is no flag --contents. Try --help.'],
  ['check', ['content'], '"content" is no flag. Try --help.'],
  ['build', ['--content'], '--content needs a value: --content DIR. Try --help.'],
  ['build', ['--content='], '--content needs a value: --content DIR. Try --help.'],
  [
    'build',
    ['--site', 'elmshire'],
    '--site is "elmshire", but it has to be a full address, such as https://learn.elmshire.example/.',
  ],
  [
    'build',
    ['--out', 'tests'],
    'tests holds something else than a site, and would be replaced. Give an empty folder or a new name with --out DIR.',
  ],
  [
    'build',
    ['--out', 'package.json'],
    'package.json is a file, but the site has to be a folder. Give it with --out DIR.',
  ],
  ['start', ['--port', 'http'], '--port is "http", but it has to be a number from 1 to 65535.'],
  ['preview', ['--out', 'nowhere'], 'There is no finished site in nowhere. Make one with npm run build.'],
])('npm run %s %j says one sentence and ends with 2', async (command, flags, sentence) => {
  expect(await run(command, flags)).toEqual({ status: 2, stdout: '', stderr: `${sentence}\n` });
});

test.each(['check', 'build', 'start', 'preview'])('npm run %s explains itself with --help', async (command) => {
  const { status, stdout } = await run(command, ['--help']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Usage: npm (?:run )?\w+ -- \[flags\]\n\n {2}--/);
});

test('an old Node is told what to do, in one sentence', async () => {
  const old =
    'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.9.0"}})';
  const answer = await new Promise<{ status: unknown; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      ['--import', old, 'scripts/run.mjs', 'check'],
      { cwd: project },
      (error, _stdout, stderr) => resolve({ status: error?.code, stderr }),
    );
  });
  expect(answer).toEqual({
    status: 2,
    stderr:
      "This needs Node 22.18 or newer, but Node 20.9.0 is running it: run npm ci without --ignore-scripts, which brings the project's own Node, and start this with npm run.\n",
  });
});
