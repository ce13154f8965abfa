import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { module, reportOn, text, whole, type World } from '../checks/test-kit.ts';
import { asText } from '../report/as-text.ts';
import { interpret, readContent } from './read-content.ts';

const path = 'workshops/01-networks/catch-up.mdx';
const fine = '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.';
const reportOnBytes = (catchUp: Uint8Array): string =>
  asText(
    checkContent(
      interpret({
        root: '/content',
        name: 'content',
        others: [],
        texts: Object.entries({ ...whole, [path]: '' }).map(([own, content]) => ({
          path: own,
          bytes: own === path ? Buffer.from(catchUp) : Buffer.from(content),
        })),
      }),
    ),
  );

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function lay(files: World, root = folder): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(root, name, '..'), { recursive: true });
    await writeFile(join(root, name), content);
  }
}

test.each<[name: string, bytes: Uint8Array]>([
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(module(), 'utf16le')])],
  ['UTF-16 without its mark', Buffer.from(module(), 'utf16le')],
  ['Windows-1252', Buffer.from(module({ title: 'Café' }), 'latin1')],
])('a file in %s is refused, and that is the only problem', (_, bytes) => {
  expect(reportOnBytes(bytes)).toBe(text`
    content/workshops/01-networks/catch-up.mdx  files-are-utf-8
      This file is not saved as UTF-8 text.
      Fix: save it again with the encoding UTF-8.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a byte order mark is no part of the text', () => {
  expect(reportOnBytes(Buffer.from(`\uFEFF${module({ title: 'Café' })}`))).toBe(fine);
  expect(reportOnBytes(Buffer.from(`\uFEFF${module().replace('minutes: 5', 'minutes: five')}`))).toContain(
    `content/${path}:5:10  frontmatter-fits`,
  );
});

test('a file that the programme has no place for is reported', () => {
  expect(reportOn({ ...whole, 'workshops/notes/more/thoughts.md': 'Mine.\n' })).toBe(text`
    content/workshops/notes/more/thoughts.md  files-have-a-place
      The programme has no place for this file, so nobody would ever see it.
      Fix: move it to where its kind belongs (see the guide, content/README.md), or take it out of the content folder.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('an officer’s sheet under another name is told apart from a module', () => {
  const { 'workshops/01-networks/officer.md': sheet = '', ...others } = whole;
  expect(reportOn({ ...others, 'workshops/01-networks/officers.md': sheet })).toBe(text`
    content/workshops/01-networks/officers.md  files-have-a-place
      This reads like the workshop's officer's sheet, but its name says that it is a module.
      Fix: rename it to officer.md.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a module may be called nearly like the officer’s sheet', () => {
  expect(
    reportOn({
      ...whole,
      'workshops/01-networks/office.md': module({ title: 'Office hours', kind: 'guide', asks: [] }),
    }),
  ).toContain('all with revision.');
});

test('a folder on disk is read whole, without hidden files and the guide', async () => {
  await lay({
    ...whole,
    'README.md': 'The guide.',
    '.git/notes.md': 'Hidden.',
    'workshops/01-networks/map.png': 'bytes',
  });
  const content = await readContent(folder);
  expect(content.files).toBe(4);
  expect(content.paths).toEqual([
    'programme.yaml',
    'workshops/01-networks/catch-up.mdx',
    'workshops/01-networks/index.mdx',
    'workshops/01-networks/officer.md',
    'workshops/01-networks/map.png',
  ]);
  expect(content.problems).toEqual([]);
});

test('reports name the folder as it was called', async () => {
  await lay({ 'notes.md': 'Mine.' }, join(folder, 'two'));
  await symlink(join(folder, 'two'), join(folder, 'link'));
  const reported = async (way: string): Promise<string[]> =>
    (await readContent(join(folder, way))).problems.map(({ file }) => file);
  expect(await reported('two')).toEqual(['two/notes.md']);
  expect(await reported('link/../two/')).toEqual(['two/notes.md']);
  expect(await reported('link')).toEqual(['link/notes.md']);
});

test('a folder that is missing, or is a file, is one sentence', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(readContent(join(folder, 'nowhere'))).rejects.toThrow(
    `There is no folder ${join(folder, 'nowhere')}. Give the content folder with --content DIR.`,
  );
  await expect(readContent(join(folder, 'file'))).rejects.toThrow(
    `${join(folder, 'file')} is a file, but the content has to be a folder. Give it with --content DIR.`,
  );
});

test('an empty folder is read, and reported by a check', async () => {
  expect(asText(checkContent(await readContent(folder)))).toContain(
    'This folder is empty, so there is nothing to build.',
  );
});
