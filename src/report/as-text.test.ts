import { expect, test } from 'vitest';
import { judge, module, text, whole, without } from '../checks/test-kit.ts';
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
      Fix: write minutes: 10

    content/workshops/01-networks/catch-up.mdx:22:1  pictures-exist
      There is no picture ./map.png.
      Fix: put the file there, or correct its name.

    content/workshops/01-networks/catch-up.mdx:22:1  pictures-have-alt-text
      The picture ./map.png has no alt text, so whoever cannot see it misses its point.
      Fix: write the point between the brackets: ![what it shows](…).

    content/workshops/01-networks/index.mdx:2:8  every-workshop-has-officer-sheet
      "Networks" has no officer's sheet, so a support officer does not know what to look at together.
      Fix: write officer.md beside this file; the guide shows one.

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

test('colour adds marks and changes no word', () => {
  const report = judge(withoutSheet);
  const coloured = asText(report, { color: true });
  expect(coloured).not.toBe(asText(report));
  expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(asText(report));
});
