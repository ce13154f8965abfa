import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hub, lesson, module, text, whole, without } from '../checks/test-kit.ts';
import { begin, onDisk, pathsIn } from './test-kit.ts';

const withDrafts = {
  ...whole,
  'masterclass/03-begin.mdx': lesson(),
  'stories/07-first-year.md':
    '---\ntitle: First year\nsummary: A year.\ninvented: true\ndraft: true\n---\n\nIt began.\n',
  'cohorts/spring.yaml': 'title: Spring\n',
  'councils/Fenton.yml': 'name: Fenton\n',
  'workshops/01-networks/05-planning-sheet.mdx': module({ kind: 'worksheet' }),
  'workshops/04-talks/index.md': hub({ title: 'Talks' }).replace('sprint:', 'draft: true\nsprint:'),
  'workshops/04-talks/second-chance.md': module().replace('kind:', 'draft: true\nkind:'),
  'workshops/05-loose/notes.md': module({ kind: 'guide' }),
  'workshops/06-pictures/map.png': '',
};

/** Begins a draft that is refused, and makes sure that nothing has changed on disk. */
async function refused(words: readonly string[], kind?: string): Promise<string> {
  const content = await onDisk(withDrafts);
  const answer = await begin(content, words, kind);
  expect(await pathsIn(content)).toEqual(Object.keys(withDrafts).sort());
  for (const [path, before] of Object.entries(withDrafts))
    expect(await readFile(join(content, path), 'utf8')).toBe(before);
  return String(answer);
}

test('a second catch-up is refused, with the place of the first', async () => {
  expect(await refused(['catch-up', 'networks'])).toBe(text`
    content/workshops/01-networks/catch-up.mdx:4
      "Networks" already has a catch-up.
      Fix: change that one.

    Nothing was written.
  `);
});

test('a catch-up that is a draft under another name is gone on with', async () => {
  expect(await refused(['catch-up', 'talks'])).toBe(text`
    content/workshops/04-talks/second-chance.md:5
      "Talks" already has a catch-up.
      Fix: go on with that draft, and take draft: true out when it is ready.

    Nothing was written.
  `);
});

test('a second officer’s sheet is refused', async () => {
  expect(await refused(['officer', '1'])).toBe(text`
    content/workshops/01-networks/officer.md
      "Networks" already has an officer's sheet.
      Fix: change that one.

    Nothing was written.
  `);
});

test.each([
  [['workshop', 'Networks!'], 'workshops/01-networks/index.mdx', 'workshop called "networks"', 'change that one'],
  [['workshop', 'TALKS'], 'workshops/04-talks/index.md', 'workshop called "talks"', 'go on with that draft'],
  [['lesson', 'Begin'], 'masterclass/03-begin.mdx', 'lesson called "begin"', 'change that one'],
  [['story', 'First year?'], 'stories/07-first-year.md', 'story called "first-year"', 'go on with that draft'],
  [['cohort', 'Spring'], 'cohorts/spring.yaml', 'cohort called "spring"', 'change that one'],
  [['council', 'FENTON'], 'councils/Fenton.yml', 'council called "fenton"', 'change that one'],
])(
  '%j is refused, since the name is taken: with any ending, in any case, with a number',
  async (words, file, what, cure) => {
    expect(await refused(words)).toBe(
      `content/${file}\n  There is already a ${what}.\n  Fix: ${cure}, or choose another title.\n\nNothing was written.`,
    );
  },
);

test('a module is refused a name that another one has, with or without a number', async () => {
  for (const title of ['Planning sheet', '12 Planning sheet'])
    expect(await refused(['module', 'networks', title], 'guide')).toBe(text`
      content/workshops/01-networks/05-planning-sheet.mdx
        There is already a module called "planning-sheet".
        Fix: change that one, or choose another title.

      Nothing was written.
    `);
});

test.each(['Index', 'Officer', 'Print', 'plan', '7 Plan'])(
  'the kept name of the title %j is refused',
  async (title) => {
    const name = title.toLowerCase().replace('7 ', '');
    expect(await refused(['module', 'networks', title], 'guide')).toBe(
      `content/workshops/01-networks\n  The site keeps the name "${name}" for a page of its own.\n  Fix: choose another title; then change the title in the file.\n\nNothing was written.`,
    );
  },
);

test('the catch-up’s name is refused to other modules', async () => {
  expect(await refused(['module', 'networks', 'Catch up'], 'guide')).toBe(text`
    content/workshops/01-networks
      The name "catch-up" is for the catch-up alone.
      Fix: choose another title, or run npm run new catch-up networks.

    Nothing was written.
  `);
});

test.each(['', '  ', '日本', '!!!'])('the title %j gives no name to a file', async (title) => {
  expect(await refused(['story', title])).toBe(
    `content/stories\n  The title "${title.trim()}" has no letter from a to z and no digit, so no file can be named after it.\n  Fix: begin with a title in plain letters; then change the title in the file.\n\nNothing was written.`,
  );
});

test.each([
  ['Loose', 'loose', '05-loose'],
  ['Pictures', 'pictures', '06-pictures'],
])('a folder %j without a hub is not built upon', async (title, id, folder) => {
  expect(await refused(['workshop', title])).toBe(
    `content/workshops/${folder}\n  There is already a folder for "${id}", without a page of the workshop in it.\n  Fix: write its index.mdx as the guide shows, take the folder away, or choose another title.\n\nNothing was written.`,
  );
});

test('a name that is nearly taken is free', async () => {
  const content = await onDisk(without(withDrafts, 'workshops/06-pictures/map.png'));
  expect(await begin(content, ['story', 'First years'])).toEqual(['stories/first-years.md']);
  expect(await begin(content, ['lesson', 'Networks'])).toEqual(['masterclass/04-networks.mdx']);
});
