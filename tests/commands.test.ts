import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainEnvironment } from './kit/environment.ts';
import { copyOf, digests, fixture, project, run, scratch } from './kit/run.ts';

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
        fix: 'write weeks: 3',
        related: [],
      },
    ],
    counts: { files: 9, lessons: 1, workshops: 2, aims: 4, modules: 3, questions: 4 },
  });
  expect(Object.keys(JSON.parse(stdout) as object)).toEqual(['problems', 'counts', 'ledger']);
});

/** A copy of the fixture in a folder with a space in its name, with one mistake on line 5. */
async function withMistake(): Promise<string> {
  const two = await copyOf('two', join(place.folder, 'my work/two'));
  const hub = join(two, 'workshops/2-bees/index.mdx');
  await writeFile(hub, (await readFile(hub, 'utf8')).replace('weeks: 3', 'weeks: three'));
  return two;
}

const asText = `two/workshops/2-bees/index.mdx:5:10  frontmatter-fits
  5 |   weeks: three
    |          ^
  weeks is "three", but it has to be a whole number.
  Fix: write weeks: 3

1 problem in 1 of 9 files. Nothing was built.
`;
const asGithub = (file: string): string =>
  `::error file=${file},line=5,col=10,title=frontmatter-fits::weeks is "three", but it has to be a whole number.%0AFix: write weeks: 3
1 problem in 1 of 9 files. Nothing was built.
`;
const fromProject = (two: string): string => relative(project, join(two, 'workshops/2-bees/index.mdx'));

test('the report for people shows the line that a problem is about', async () => {
  const two = await withMistake();
  expect(await run('check', ['--content', two])).toEqual({ status: 1, stdout: asText, stderr: '' });
  expect(await run('build', ['--content', two, '--out', join(place.folder, 'none')])).toMatchObject({
    status: 1,
    stderr: asText,
  });
});

test('--format github names files from the working folder', async () => {
  const two = await withMistake();
  expect(await run('check', ['--content', two, '--format', 'github'])).toEqual({
    status: 1,
    stdout: asGithub(fromProject(two)),
    stderr: '',
  });
  expect((await run('check', ['--content', fixture('two'), '--format', 'github'])).stdout).toBe(
    '9 files, 1 lesson, 2 workshops, 4 aims, all with revision.\n',
  );
});

test('on GitHub Actions the report is GitHub’s, unless a flag says otherwise', async () => {
  const two = await withMistake();
  const flags = ['--content', two];
  const inActions = { env: { GITHUB_ACTIONS: 'true' } };
  expect((await run('check', flags, inActions)).stdout).toBe(asGithub(fromProject(two)));
  expect((await run('check', [...flags, '--format', 'text'], inActions)).stdout).toBe(asText);
  expect((await run('check', flags, { env: { GITHUB_ACTIONS: 'false' } })).stdout).toBe(asText);
});

test('--format sarif names files from the working folder, as addresses', async () => {
  const { status, stdout } = await run('check', ['--content', await withMistake(), '--format', 'sarif']);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        results: [
          {
            ruleId: 'frontmatter-fits',
            locations: [
              {
                physicalLocation: {
                  artifactLocation: {
                    uri: expect.stringMatching(/\/my%20work\/two\/workshops\/2-bees\/index\.mdx$/) as string,
                  },
                  region: { startLine: 5, startColumn: 10 },
                },
              },
            ],
          },
        ],
      },
    ],
  });
});

test.each(['json', 'sarif'])(
  'npm run --silent check -- --format %s prints one JSON value and nothing else',
  async (format) => {
    const stdout = await new Promise<string>((resolve, reject) => {
      execFile(
        'npm',
        ['run', '--silent', 'check', '--', '--format', format],
        { cwd: project, env: plainEnvironment() },
        (error, printed) => (error ? reject(error) : resolve(printed)),
      );
    });
    expect(JSON.parse(stdout)).toBeTypeOf('object');
  },
);

test('a day to judge dates by is taken', async () => {
  const { status } = await run('check', ['--content', fixture('two'), '--on', '2028-02-29']);
  expect(status).toBe(0);
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
  ['check', ['--format', 'xml'], '--format is "xml", but it has to be one of text, json, github, sarif.'],
  ['check', ['--on', 'tomorrow'], '--on is "tomorrow", but it has to be a real date, written like 2027-05-01.'],
  ['check', ['--on', '2027-02-29'], '--on is "2027-02-29", but it has to be a real date, written like 2027-05-01.'],
  ['check', ['--on'], '--on needs a value: --on DATE. Try --help.'],
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
  ['new', ['modul'], 'There is nothing called "modul" to begin. Did you mean module?'],
  ['new', ['lesson'], 'A lesson needs a title. Write npm run new lesson "The title".'],
  ['new', ['lesson', 'Begin', '--kinds', 'guide'], 'There is no flag --kinds. Try --help.'],
  [
    'new',
    ['lesson', 'Begin', '--content', '/nowhere/at/all'],
    'There is no folder /nowhere/at/all. Give the content folder with --content DIR.',
  ],
  ['verify', [], 'Give one folder or one address: npm run verify -- https://learn.elmshire.example/.'],
  ['verify', ['nowhere'], 'There is no folder nowhere. Give a folder, or an address that begins with https://.'],
  [
    'package',
    ['--content', '/nowhere/at/all'],
    'There is no folder /nowhere/at/all. Give the content folder with --content DIR.',
  ],
  ['preview', ['--out', 'nowhere'], 'There is no finished site in nowhere. Make one with npm run build.'],
])('npm run %s %j says one sentence and ends with 2', async (command, flags, sentence) => {
  expect(await run(command, flags)).toEqual({ status: 2, stdout: '', stderr: `${sentence}\n` });
});

test.each(['check', 'build', 'start', 'preview', 'package'])(
  'npm run %s explains itself with --help',
  async (command) => {
    const { status, stdout } = await run(command, ['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: npm (?:run )?\w+ -- \[flags\]\n\n {2}--/);
  },
);

test('npm run reading shows the hardest sentences and ends with 0, whatever it finds', async () => {
  const all = await run('reading', ['--content', fixture('two')]);
  expect(all.status).toBe(0);
  expect(all.stdout).toMatch(/\ntwo\/workshops\/1-gardens\/melons\.md +\d+\.\d +\d+ +\d+ of \d+/);
  expect(all.stdout).toMatch(/of 100 sentences have 25 words or fewer; the aim is 95\.\n$/);
  const one = await run('reading', ['gardens/melons', '--content', fixture('two')]);
  expect(one.stdout).not.toContain('2-bees');
  const none = await run('reading', ['no-such-page']);
  expect([none.status, none.stderr.trim()]).toEqual([2, 'No page to read has "no-such-page" in its file\'s name.']);
});

test('npm run new writes a workshop that breaks nothing, and says what comes next', async () => {
  const two = await copyOf('two', join(place.folder, 'new/two'));
  expect(await run('new', ['workshop', 'Tea: "the" cake', '--content', two])).toEqual({
    status: 0,
    stdout: `Wrote ${two}/workshops/03-tea-the-cake/index.mdx
Wrote ${two}/workshops/03-tea-the-cake/officer.md

Next: write the aims of the sprint in index.mdx, then run npm run new catch-up tea-the-cake.
See it while you write: npm start -- --content ${two}. Only the preview shows a draft.
When it is ready, take the line draft: true out, then run npm run check.
`,
    stderr: '',
  });
  expect(await run('new', ['catch-up', '3', '--content', two])).toMatchObject({ status: 0, stderr: '' });
  expect(await run('check', ['--content', two])).toEqual({
    status: 0,
    stdout: '12 files, 1 lesson, 2 workshops, 4 aims, all with revision.\n',
    stderr: '',
  });
});

test('npm run new ends with 1 where the content stands in the way, and with 2 where it was called wrongly', async () => {
  const two = await copyOf('two', join(place.folder, 'taken/two'));
  const before = await digests(two);
  expect(await run('new', ['catch-up', 'Bees', '--content', two])).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'two/workshops/2-bees/catch-up.md:4\n  "Bees" already has a catch-up.\n  Fix: change that one.\n\nNothing was written.\n',
  });
  expect(await run('new', ['officer', 'bee', '--content', two])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'two/workshops\n  There is no workshop called "bee".\n  Fix: did you mean bees?\n\nNothing was written.\n',
  });
  expect(await digests(two)).toEqual(before);
});

test('npm run new -- --help has a line for each kind', async () => {
  expect(await run('new', ['--help'])).toEqual({
    status: 0,
    stdout: `Usage: npm run new -- [what] [workshop] ["Title"] [flags]

  workshop "Title"           Its page, the sprint with its aims, and the officer's sheet.
  catch-up <workshop>        What carries a member who missed the workshop.
  module <workshop> "Title"  Further material for a workshop, such as a checklist or a guide.
  officer <workshop>         What a support officer looks at together with one member.
  lesson "Title"             Part of the masterclass: one aim, ten minutes.
  story "Title"              A worked example of a councillor's practice.
  cohort "Title"             One run of the programme: its councils, dates and officers.
  council "Name"             Its nation, its colour, and whom to ask there.
  <workshop>                 Its id, number, folder or title: networks, 2, 02-networks or "Networks".

  --kind KIND                What a module is: checklist, worksheet, example, guide, scene.
  --content DIR              The content folder. Default: content.
  --help                     Says this.
`,
    stderr: '',
  });
});

test('a flag that npm kept for itself is not lost without a word', async () => {
  const env = { npm_config_kind: 'guide' };
  expect(await run('new', ['module', 'networks', 'Rules'], { env })).toEqual({
    status: 2,
    stdout: '',
    stderr: 'npm kept --kind for itself. Put -- before it: npm run new -- --kind KIND.\n',
  });
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
