import { expect, test } from 'vitest';
import { hub, judge, module, reportOn, whole } from './test-kit.ts';

const path = 'workshops/01-networks/catch-up.mdx';
const edited = (from: string | RegExp, to: string): string =>
  reportOn({ ...whole, [path]: module().replace(from, to) });
const fine = '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.';
const one = '\n\n1 problem in 1 of 4 files. Nothing was built.';

test.each<[mistake: string, from: string, to: string, report: string]>([
  [
    'a field that stands twice',
    'minutes: 5',
    'minutes: 5\nminutes: 6',
    ':6:1  frontmatter-reads\n  The same field stands here twice.\n  Fix: keep one of the two.',
  ],
  [
    'a tab',
    '[draw-map]',
    '\n\t- draw-map',
    ':7:1  frontmatter-reads\n  This line is indented with a tab.\n  Fix: use spaces, two for each step.',
  ],
  [
    'curly quotes round a colon',
    'Catch up',
    '“Catch up: networks”',
    ':2:8  frontmatter-reads\n  This line has curly quotes.\n  Fix: write straight ones: title: "Catch up: networks"',
  ],
  [
    'a colon in a title',
    'Catch up',
    'Catch up: networks',
    ':2:8  frontmatter-reads\n  The value of title has a colon in it.\n  Fix: put quotes round it: title: "Catch up: networks"',
  ],
  [
    'a quote that is not closed',
    'Catch up',
    '"Catch up',
    ':2:8  frontmatter-reads\n  A quote is opened here but never closed.\n  Fix: put " where it ends.',
  ],
  [
    'a bracket that is not closed',
    '[draw-map]',
    '[draw-map',
    ':6:9  frontmatter-reads\n  A bracket is opened here but never closed.\n  Fix: put ] where it ends.',
  ],
  [
    'quotes round the first word',
    'Catch up',
    '"Catch" up',
    ':2:16  frontmatter-reads\n  The value of title goes on after its closing quote.\n  Fix: put quotes round it: title: \'"Catch" up\'',
  ],
  [
    'a title that begins with @',
    'Catch up',
    '@home',
    ':2:8  frontmatter-reads\n  The value of title begins with @, which means something else there.\n  Fix: put quotes round it: title: "@home"',
  ],
  [
    'a title that begins with a star',
    'Catch up',
    '*Catch up*',
    ':2:8  frontmatter-reads\n  The value of title begins with *, which means something else there.\n  Fix: put quotes round it: title: "Catch up"',
  ],
  [
    'no space behind the colon',
    'title: Catch',
    'title:Catch',
    ':2:1  frontmatter-reads\n  This line is no field: a name, a colon, a space and a value.\n  Fix: write title: Catch up',
  ],
  [
    'a line that is indented by mistake',
    'summary:',
    '  summary:',
    ':3:3  frontmatter-reads\n  This line does not begin below the fields that it belongs with.\n  Fix: line it up with them, with spaces.',
  ],
])('%s is explained', (_, from, to, report) => {
  expect(edited(from, to)).toBe(`content/${path}${report}${one}`);
});

test.each<[mistake: string, from: string | RegExp, to: string, report: string]>([
  [
    'no end',
    /\]\n---/,
    ']',
    'The frontmatter is opened with --- but never closed.\n  Fix: put a line with --- below the last field.',
  ],
  [
    'none',
    /^---[\s\S]*?\n---\n/,
    '',
    'This file has no frontmatter, so nobody knows what it is.\n  Fix: begin it with a line ---, the fields, and a line --- again.',
  ],
  [
    'an empty line above it',
    /^/,
    '\n',
    'Something empty stands above the frontmatter, so it is not seen.\n  Fix: make --- the very first line of the file.',
  ],
  [
    'no fields in it',
    /^---[\s\S]*?\n---\n/,
    '---\n---\n',
    'The frontmatter is empty.\n  Fix: fill in its fields; the guide, content/README.md, shows them.',
  ],
  [
    'nothing in the file',
    /^[\s\S]*$/,
    '',
    'This file is empty.\n  Fix: begin it with a line ---, the fields, and a line --- again; the guide, content/README.md, shows them.',
  ],
])('frontmatter with %s is explained at the top', (_, from, to, report) => {
  expect(edited(from, to)).toBe(`content/${path}:1:1  frontmatter-reads\n  ${report}${one}`);
});

test('a pile of YAML aliases is refused and does not fill the memory', () => {
  const pile = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
    (name, index, all) =>
      `  - &${name} [${Array.from({ length: 9 }, () => (index === 0 ? 'x' : `*${all[index - 1] ?? ''}`)).join(', ')}]`,
  );
  expect(edited('minutes: 5', `minutes: 5\nkeywords:\n${pile.join('\n')}`)).toContain(
    'The file refers to its own parts too often.\n  Fix: write the values out; do not use & and *.',
  );
});

test.each<[name: string, end: string]>([
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('with %s line ends, lines and columns are the same', (_, end) => {
  const broken = `${module().replace('minutes: 5', 'minutes: five').replace('covers: [draw-map]', 'covers: [draw-mop]')}\n[a](nowhere.md)\n`;
  expect(reportOn({ ...whole, [path]: broken.replaceAll('\n', end) })).toBe(reportOn({ ...whole, [path]: broken }));
  expect(reportOn({ ...whole, [path]: module().replaceAll('\n', end) })).toBe(fine);
});

test('everyday frontmatter is fine: apostrophes, quotes inside, times, dates, comments, emoji', () => {
  expect(
    edited(
      'title: Catch up',
      "# For spring\ntitle: Bob’s and Ann's “map”, at 10:30 (#1) 🎉 # still to come\nreview: 2027-05-01\nowner: 'Team: learning'",
    ),
  ).toBe(fine);
  expect(edited('covers: [draw-map]', 'covers:\n- draw-map\nkeywords: [yes, no, on]')).toBe(fine);
});

test('several slips of one file are told at once, and what its fields say is judged too', () => {
  const broken = module()
    .replace('Catch up', 'Catch up: networks')
    .replace('summary: What', '\tsummary: “What')
    .replace('minutes: 5', 'minutes: five\nminutes: 6')
    .replace('[draw-map]', '[draw-mop');
  expect(
    judge({ ...whole, [path]: broken }).problems.map(({ line, column, check }) => `${line}:${column} ${check}`),
  ).toEqual([
    '2:8 frontmatter-reads',
    '3:1 frontmatter-reads',
    '5:10 frontmatter-fits',
    '6:1 frontmatter-reads',
    '7:9 frontmatter-reads',
    '7:10 aims-exist',
  ]);
});

test.each<[mistake: string, from: string, to: string, report: string]>([
  [
    'a hashtag in a summary',
    'What you missed.',
    'One ward under the hashtag #MillbrookMap, as a picture',
    ':3:37  frontmatter-reads\n  What follows a # counts as a note, so summary ends at "hashtag".\n  Fix: put quotes round it: summary: "One ward under the hashtag #MillbrookMap, as a picture"',
  ],
  [
    'a hashtag in the first line of two',
    'What you missed.',
    'One ward #MillbrookMap\n  as a picture',
    ':3:19  frontmatter-reads\n  What follows a # counts as a note, so summary ends at "ward".\n  Fix: put quotes round it: summary: "One ward #MillbrookMap as a picture"',
  ],
  [
    'a number sign in an item of a list',
    'minutes: 5',
    'minutes: 5\nkeywords:\n  - room #2 # upstairs',
    ':7:10  frontmatter-reads\n  What follows a # counts as a note, so item 1 of keywords ends at "room".\n  Fix: put quotes round it: "room #2"',
  ],
  [
    'a hashtag in a list in brackets',
    'minutes: 5',
    'minutes: 5\nkeywords: [sample, #map, x]',
    ':6:11  frontmatter-reads\n  What follows a # counts as a note, so this bracket is never closed.\n  Fix: put quotes round it: "#map"',
  ],
  [
    'an item that begins with a hashtag',
    'minutes: 5',
    'minutes: 5\nkeywords:\n  - #map',
    ':7:5  frontmatter-fits\n  item 1 of keywords is empty, because what follows a # counts as a note.\n  Fix: put quotes round it: "#map"',
  ],
])('%s is not lost silently', (_, from, to, report) => {
  expect(edited(from, to)).toBe(`content/${path}${report}${one}`);
});

test('a note to oneself, or behind what holds no sentence, is fine', () => {
  expect(edited('What you missed.', 'What you missed. # still to come')).toBe(fine);
  expect(edited('What you missed.', '"What you missed." #later')).toBe(fine);
  expect(edited('kind: catch-up', 'kind: catch-up #yes')).toBe(fine);
  expect(edited('minutes: 5', 'minutes: 5 #about\nreview: 2027-05-01 #spring')).toBe(fine);
});

const noField = '  frontmatter-reads\n  This line is no field: a name, a colon, a space and a value.\n  Fix: ';
const itMayBelong = 'it may belong to the line above: indent it by two spaces.';

test.each<[line: string, from: string, to: string, report: string]>([
  [
    'a sentence that goes on at the margin',
    'What you missed.',
    'One invented ward,\nmapped in three layers',
    `:4:1${noField}${itMayBelong}`,
  ],
  [
    'one that goes on with a field’s name',
    'What you missed.',
    'One invented ward,\ntitle by title',
    `:4:1${noField}${itMayBelong}`,
  ],
  ['an equals sign for a colon', 'minutes: 5', 'minutes = 5', `:5:1${noField}write minutes: 5`],
  ['a field without its colon', 'minutes: 5', 'minutes 5', `:5:1${noField}write minutes: 5`],
  [
    'a title with a space in front',
    'title:',
    ' title:',
    ':2:2  frontmatter-reads\n  This line does not begin below the fields that it belongs with.\n  Fix: line it up with them, with spaces.',
  ],
])('%s is explained at its own line', (_, from, to, report) => {
  expect(edited(from, to)).toBe(`content/${path}${report}${one}`);
});

const hubPath = 'workshops/01-networks/index.mdx';
const aims = ['draw-map', 'join-groups'];
const dash =
  '  frontmatter-reads\n  This line begins an item of a list, but has no hyphen.\n  Fix: begin the line with "- ", in line with the other hyphens.';

test.each<[aim: string, from: string, to: string, place: string]>([
  ['its second aim', '    - id: join', '      id: join', '9:7'],
  ['its second aim, further out', '    - id: join', '    id: join', '9:5'],
  ['its first aim', '    - id: draw', '      id: draw', '7:7'],
])('a hub whose list lacks the hyphen of %s has one problem', (_, from, to, place) => {
  const files = { ...whole, [hubPath]: hub({ aims }).replace(from, to), [path]: module({ covers: aims }) };
  expect(reportOn(files)).toBe(`content/${hubPath}:${place}${dash}${one}`);
});

const glossary =
  '- term: Casework\n  meaning: Help.\n- term: Ward\n  meaning: A part.\n- term: Whip\n  meaning: A post.\n';

test.each<[term: string, from: string, to: string, place: string]>([
  ['a term', '- term: Ward', 'term: Ward', '3:1'],
  ['a term, further in', '- term: Ward', '  term: Ward', '3:3'],
  ['its first term', '- term: Casework', 'term: Casework', '1:1'],
])('a glossary that lacks the hyphen of %s has one problem', (_, from, to, place) => {
  expect(reportOn({ ...whole, 'glossary.yaml': glossary.replace(from, to) })).toBe(
    `content/glossary.yaml:${place}${dash}\n\n1 problem in 1 of 5 files. Nothing was built.`,
  );
});

test('a field that stands twice in an item is no item of its own', () => {
  expect(
    reportOn({ ...whole, 'glossary.yaml': glossary.replace('term: Ward', 'term: Ward\n  term: Wards') }),
  ).toContain(
    'content/glossary.yaml:4:3  frontmatter-reads\n  The same field stands here twice.\n  Fix: keep one of the two.',
  );
});

test('a field of the sprint at the margin is reported at its own line', () => {
  expect(reportOn({ ...whole, [hubPath]: hub().replace('  weeks', 'weeks') })).toBe(
    `content/${hubPath}:5:1  frontmatter-reads\n  This line does not begin below the fields that it belongs with.\n  Fix: indent it by two spaces.${one}`,
  );
});

test('what cannot be mended is told once, and nothing is said of the fields behind it', () => {
  expect(edited('minutes: 5', '%%%\n? {')).toContain('1 problem in 1 of 4 files');
});
