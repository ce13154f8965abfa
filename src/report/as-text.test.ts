import { expect, test } from 'vitest';
import { hub, judge, module, text, whole, without } from '../checks/test-kit.ts';
import { problemFor } from '../programme/problem.ts';
import { asText } from './as-text.ts';

const withoutSheet = without(whole, 'workshops/01-networks/officer.md');

test('problems stand by file and line, with place, fact and cure, and a last line that sums up', () => {
  expect(
    asText(
      judge({
        ...withoutSheet,
        'workshops/01-networks/catch-up.mdx': `${module().replace('minutes: 5', 'minutes: five')}\n![](./map.png)\n`,
        'notes.md': 'Mine.',
      }),
    ),
  ).toBe(text`
    content/notes.md  files-have-a-place
      The programme has no place for this file, so nobody would ever see it.
      Fix: move it to where its kind belongs (see the guide, content/README.md), or take it out of the content folder.

    content/workshops/01-networks/catch-up.mdx:5:10  frontmatter-fits
      minutes is "five", but it has to be a whole number.
      Fix: write minutes: 5

    content/workshops/01-networks/catch-up.mdx:22:1  pictures-exist
      There is no picture ./map.png.
      Fix: put the file there, or correct its name.

    content/workshops/01-networks/catch-up.mdx:22:1  pictures-have-alt-text
      The picture ./map.png has no alt text, so whoever cannot see it misses its point.
      Fix: write the point between the square brackets, or ![decorative](…) where it has none.

    content/workshops/01-networks/index.mdx:2:8  every-workshop-has-officer-sheet
      "Networks" has no officer's sheet, so a support officer does not know what to look at together.
      Fix: run npm run new officer networks, then fill in the draft.

    5 problems in 3 of 4 files. Nothing was built.
  `);
});

test('good news is one line', () => {
  expect(asText(judge(whole))).toBe('4 files, 0 lessons, 1 workshop, 1 aim, all with revision.');
});

test('the preview says that it goes on', () => {
  expect(asText(judge(withoutSheet), { outcome: 'The preview keeps running.' })).toMatch(
    /\n1 problem in 1 of 3 files\. The preview keeps running\.$/,
  );
});

test('a frame shows the line that a problem is about, where there is one', () => {
  const report = judge({
    ...withoutSheet,
    'workshops/01-networks/catch-up.mdx': module().replace('minutes: 5', 'minutes: five'),
    'notes.md': 'Mine.',
  });
  expect(asText(report, { frames: true })).toBe(text`
    content/notes.md  files-have-a-place
      The programme has no place for this file, so nobody would ever see it.
      Fix: move it to where its kind belongs (see the guide, content/README.md), or take it out of the content folder.

    content/workshops/01-networks/catch-up.mdx:5:10  frontmatter-fits
      5 | minutes: five
        |          ^
      minutes is "five", but it has to be a whole number.
      Fix: write minutes: 5

    content/workshops/01-networks/index.mdx:2:8  every-workshop-has-officer-sheet
      2 | title: Networks
        |        ^
      "Networks" has no officer's sheet, so a support officer does not know what to look at together.
      Fix: run npm run new officer networks, then fill in the draft.

    3 problems in 3 of 4 files. Nothing was built.
  `);
  expect(asText({ ...report, texts: new Map() }, { frames: true })).toBe(asText(report));
});

test('other places that the words leave out are named, and no place twice', () => {
  const problem = problemFor('aims-exist')(
    { file: 'content/a.md', line: 6, column: 10 },
    'There is no aim "b", and content/c.md:42 knows why.',
    'see content/d.md.',
    [
      { file: 'content/c.md', line: 4, message: 'names it too' },
      { file: 'content/c.md', line: 4, message: 'names it too' },
      { file: 'content/c.md', line: 42, message: 'knows why' },
      { file: 'content/d.md', line: null, message: 'the cure' },
      { file: 'content/d.m', line: null, message: 'another file' },
    ],
  );
  expect(asText({ ...judge(whole), problems: [problem] })).toBe(text`
    content/a.md:6:10  aims-exist
      There is no aim "b", and content/c.md:42 knows why.
      Fix: see content/d.md.
      See also content/c.md:4 (names it too)
      See also content/d.m (another file)

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

const marks = /\u001B\[\d+m/g;

test('colour adds marks and changes no word', () => {
  const report = judge(withoutSheet);
  const coloured = asText(report, { color: true, frames: true });
  expect(coloured).toMatch(marks);
  expect(coloured.replace(marks, '')).toBe(asText(report, { frames: true }));
});

test('with colour, a file’s name is bright at its first problem and dim at the rest', () => {
  const report = judge({
    ...whole,
    'workshops/01-networks/catch-up.mdx': `${module()}\n![](./map.png)\n`,
    'notes.md': 'Mine.',
  });
  const names = asText(report, { color: true })
    .split('\n')
    .filter((line) => /^\S*content/.test(line))
    .map((line) => /^\u001B\[(1|2)mcontent[^\u001B]*/.exec(line)?.slice(0, 2));
  expect(names).toEqual([
    ['\u001B[1mcontent/notes.md', '1'],
    ['\u001B[1mcontent/workshops/01-networks/catch-up.mdx', '1'],
    ['\u001B[2mcontent/workshops/01-networks/catch-up.mdx', '2'],
  ]);
});

test('what goes on on another line, or rings a bell, stays on the line of its sentence', () => {
  const title = '"Networks\\n::error::mischief\\e[2J"';
  expect(
    asText(
      judge({
        ...without(whole, 'workshops/01-networks/officer.md'),
        'workshops/01-networks/index.mdx': hub({ title }),
      }),
    ),
  ).toBe(text`
    content/workshops/01-networks/index.mdx:2:8  every-workshop-has-officer-sheet
      "Networks ::error::mischief [2J" has no officer's sheet, so a support officer does not know what to look at together.
      Fix: run npm run new officer networks, then fill in the draft.

    1 problem in 1 of 3 files. Nothing was built.
  `);
});
