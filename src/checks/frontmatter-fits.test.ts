import { expect, test } from 'vitest';
import { council } from './cohort-kit.ts';
import { hub, judge, module, programme, reportOn, text, whole } from './test-kit.ts';

const path = 'workshops/01-networks/catch-up.mdx';
const hubPath = 'workshops/01-networks/index.mdx';
const edited = (from: string | RegExp, to: string): string =>
  reportOn({ ...whole, [path]: module().replace(from, to) });
const editedHub = (from: string | RegExp, to: string): string =>
  reportOn({ ...whole, [hubPath]: hub().replace(from, to) });
const one = '\n\n1 problem in 1 of 4 files. Nothing was built.';

test('a missing field is reported at the frontmatter, with its sentence and an example', () => {
  expect(edited('minutes: 5\n', '')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:2:1  frontmatter-fits
      The field minutes is missing.
      Fix: add minutes: 10 (How long it takes, in whole minutes.)

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test.each<[mistake: string, from: string, to: string, report: string]>([
  [
    'an unknown field',
    'minutes: 5',
    'minutes: 5\ncolour: red',
    ':6:1  frontmatter-fits\n  There is no field called "colour" here.\n  Fix: take it out, or use one of title, summary, kind, minutes, covers, needs, essential, keywords, draft, owner, review.',
  ],
  [
    'a misspelt field',
    'minutes: 5',
    'minutes: 5\nesential: false',
    ':6:1  frontmatter-fits\n  There is no field called "esential" here.\n  Fix: did you mean essential?',
  ],
  [
    'a required field with two letters swapped',
    'title:',
    'titel:',
    ':2:1  frontmatter-fits\n  There is no field called "titel" here.\n  Fix: did you mean title?',
  ],
  [
    'words for a number',
    'minutes: 5',
    'minutes: five',
    ':5:10  frontmatter-fits\n  minutes is "five", but it has to be a whole number.\n  Fix: write minutes: 5',
  ],
  [
    'a broken number',
    'minutes: 5',
    'minutes: 5.5',
    ':5:10  frontmatter-fits\n  minutes is 5.5, but it has to be a whole number.\n  Fix: write it like minutes: 10',
  ],
  [
    'no minutes at all',
    'minutes: 5',
    'minutes: 0',
    ':5:10  frontmatter-fits\n  minutes is 0, but it has to be more than 0.\n  Fix: write it like minutes: 10',
  ],
  [
    'a word for a list',
    '[draw-map]',
    'draw-map',
    ':6:9  frontmatter-fits\n  covers is "draw-map", but it has to be a list.\n  Fix: write covers: [draw-map]',
  ],
  [
    'a number where text is meant',
    'Catch up',
    '2027',
    ':2:8  frontmatter-fits\n  title is 2027, but it has to be text.\n  Fix: put quotes round it: title: "2027"',
  ],
  [
    'a number in a list of text',
    '[draw-map]',
    '[draw-map, 5]',
    ':6:20  frontmatter-fits\n  item 2 of covers is 5, but it has to be text.\n  Fix: put quotes round it: "5"',
  ],
  [
    'text for true or false',
    'minutes: 5',
    'minutes: 5\ndraft: "no"',
    ':6:8  frontmatter-fits\n  draft is "no", but it has to be true or false.\n  Fix: write draft: false',
  ],
  [
    'nothing behind a field',
    'title: Catch up',
    'title:',
    ':2:1  frontmatter-fits\n  title is empty.\n  Fix: write it like title: Set up safely (The title, as it stands at the top of the page.)',
  ],
  [
    'spaces in quotes',
    'Catch up',
    '"  "',
    ':2:1  frontmatter-fits\n  title is empty.\n  Fix: write it like title: Set up safely (The title, as it stands at the top of the page.)',
  ],
  [
    'an empty list',
    '[draw-map]',
    '[]',
    ':6:1  frontmatter-fits\n  covers is empty.\n  Fix: write it like covers: [draw-map] (The ids of the aims that it helps with.)',
  ],
  [
    'a day that does not exist',
    'minutes: 5',
    'minutes: 5\nreview: 2027-02-30',
    ':6:9  frontmatter-fits\n  review is "2027-02-30", but it has to be a date that exists, written YYYY-MM-DD.\n  Fix: write it like review: 2027-05-01',
  ],
  [
    'a date in words',
    'minutes: 5',
    'minutes: 5\nreview: 1 May 2027',
    ':6:9  frontmatter-fits\n  review is "1 May 2027", but it has to be a date that exists, written YYYY-MM-DD.\n  Fix: write review: 2027-05-01',
  ],
  [
    'a date as people write it',
    'minutes: 5',
    'minutes: 5\nreview: 3/4/2027',
    ':6:9  frontmatter-fits\n  review is "3/4/2027", but it has to be a date that exists, written YYYY-MM-DD.\n  Fix: write review: 2027-04-03',
  ],
  [
    'a number with its unit',
    'minutes: 5',
    'minutes: 20 min',
    ':5:10  frontmatter-fits\n  minutes is "20 min", but it has to be a whole number.\n  Fix: write minutes: 20',
  ],
  [
    'a kind that does not exist',
    'kind: catch-up',
    'kind: handout',
    ':4:7  frontmatter-fits\n  kind is "handout", but it has to be one of catch-up, checklist, worksheet, example, guide, scene.\n  Fix: write it like kind: checklist',
  ],
  [
    'a kind that is nearly right',
    'kind: catch-up',
    'kind: Catchup',
    ':4:7  frontmatter-fits\n  kind is "Catchup", but it has to be one of catch-up, checklist, worksheet, example, guide, scene.\n  Fix: did you mean catch-up?',
  ],
  [
    'curly quotes round an id',
    '[draw-map]',
    '[“draw-map”]',
    ':6:10  frontmatter-fits\n  item 1 of covers is "“draw-map”", but it has to be lower-case letters, digits and single hyphens.\n  Fix: take the curly quotes away: draw-map',
  ],
  [
    'a list for the fields',
    module().slice(4, module().indexOf('\n---\n', 4)),
    '- a\n- b',
    ':2:1  frontmatter-fits\n  This file holds a list, but it has to be a group of fields.\n  Fix: compare it with the example in the guide, content/README.md.',
  ],
])('%s is explained', (_, from, to, report) => {
  expect(edited(from, to)).toBe(`content/${path}${report}${one}`);
});

test.each<[mistake: string, from: string | RegExp, to: string, report: string]>([
  [
    'weeks in words',
    'weeks: 6',
    'weeks: six',
    ':5:10  frontmatter-fits\n  weeks is "six", but it has to be a whole number.\n  Fix: write weeks: 6',
  ],
  [
    'an aim without text',
    '      text: done it\n',
    '',
    ':7:7  frontmatter-fits\n  The field text is missing.\n  Fix: add text: drawn a map of your networks (What the member will have done, completing "you will have …".)',
  ],
  [
    'an aim with a misspelt field',
    'text: done it',
    'text: done it\n      pth: confident',
    ':9:7  frontmatter-fits\n  There is no field called "pth" here.\n  Fix: did you mean path?',
  ],
  [
    'an aim for nobody',
    'text: done it',
    'text: done it\n      path: confidnt',
    ':9:13  frontmatter-fits\n  path is "confidnt", but it has to be one of foundation, confident, everyone.\n  Fix: did you mean confident?',
  ],
  [
    'an aim with capitals in its id',
    'id: draw-map',
    'id: Draw-Map',
    ':7:11  frontmatter-fits\n  id is "Draw-Map", but it has to be lower-case letters, digits and single hyphens.\n  Fix: write id: draw-map',
  ],
  [
    'an aim that is only a word',
    '- id: draw-map\n      text: done it',
    '- draw-map',
    ':7:7  frontmatter-fits\n  item 1 of aims is "draw-map", but it has to be a group of fields.\n  Fix: write its fields: id, text, path',
  ],
  [
    'no aims',
    /  aims:\n.*\n.*\n/,
    '  aims: []\n',
    ':6:3  frontmatter-fits\n  aims is empty.\n  Fix: write aims: and below it a list, each item with id, text, path (What a member will have done by the end of the sprint.)',
  ],
  [
    'a sprint in words',
    /sprint:\n(?:  .*\n)*/,
    'sprint: six weeks\n',
    ':4:9  frontmatter-fits\n  sprint is "six weeks", but it has to be a group of fields.\n  Fix: write sprint: and below it weeks, aims',
  ],
])('%s is reported deep in the sprint, at its own line and column', (_, from, to, report) => {
  expect(editedHub(from, to)).toBe(`content/${hubPath}${report}${one}`);
});

test('several problems of one file are all told at once, in the order of their lines', () => {
  expect(
    judge({
      ...whole,
      [path]: `${module().replace('title:', 'titel:').replace('summary: What you missed.', 'summary:').replace('minutes: 5', 'minutes: five')}\n[a](nowhere.md)\n`,
    }).problems.map(({ line, column, check }) => `${line}:${column} ${check}`),
  ).toEqual(['2:1 frontmatter-fits', '3:1 frontmatter-fits', '5:10 frontmatter-fits', '22:1 links-lead-somewhere']);
});

test('a cohort’s sessions, officers and manager are reported at their own lines', () => {
  const cohort = [
    'title: Spring',
    'councils: [elmshire]',
    'sessions:',
    '  - workshop: networks',
    '    starts: 2027-01-14 18:00',
    '    ends: 2027-13-14T20:00',
    '    place: Hall',
    '  - workshop: networks',
    '    starts: 2027-01-14T18:00',
    '    ends: 2027-01-14T20:00',
    'officers:',
    '  - name: A',
    '    email: a at b',
    'manager:',
    '  name: 5',
    '  email: b@b.example',
    '',
  ].join('\n');
  expect(reportOn({ ...whole, 'councils/elmshire.yaml': council, 'cohorts/spring.yaml': cohort })).toBe(text`
    content/cohorts/spring.yaml:5:13  frontmatter-fits
      starts is "2027-01-14 18:00", but it has to be a date and time that exist, written YYYY-MM-DDTHH:MM.
      Fix: write starts: 2027-01-14T18:00

    content/cohorts/spring.yaml:6:11  frontmatter-fits
      ends is "2027-13-14T20:00", but it has to be a date and time that exist, written YYYY-MM-DDTHH:MM.
      Fix: write it like ends: 2027-01-14T20:00

    content/cohorts/spring.yaml:8:5  frontmatter-fits
      The field place is missing.
      Fix: add place: County Hall, room 2 (Where it is held.)

    content/cohorts/spring.yaml:13:12  frontmatter-fits
      email is "a at b", but it has to be an e-mail address.
      Fix: write it like email: a.example@elmshire.example

    content/cohorts/spring.yaml:15:9  frontmatter-fits
      name is 5, but it has to be text.
      Fix: put quotes round it: name: "5"

    5 problems in 1 of 6 files. Nothing was built.
  `);
});

test('a field that may be left out, and a date in the only form that is taken, are fine', () => {
  expect(edited('minutes: 5\n', 'minutes: 5\nneeds: []\nreview: 2027-05-01\n')).toContain('all with revision.');
});

const withAccent = (accent: string): string =>
  reportOn({ ...whole, 'councils/elmshire.yaml': council.replace('contacts:', `${accent}\ncontacts:`) });

test('a council’s colour in words is explained', () => {
  expect(withAccent('accent: teal')).toBe(text`
    content/councils/elmshire.yaml:3:9  frontmatter-fits
      accent is "teal", but it has to be a colour: # and six digits, or letters up to f.
      Fix: write it like accent: "#0f5c63"

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test.each([
  ['005566', '005566'],
  ['1e5566', '1e5566'],
])('a colour of digits alone, as %s, gets its sign and its quotes', (accent, written) => {
  expect(withAccent(`accent: ${accent}`)).toContain(
    `accent is ${written}, but it has to be text.\n  Fix: put quotes round it: accent: "#${written}"\n`,
  );
});

test('a colour that lacks only its sign is mended', () => {
  expect(withAccent('accent: 0f5c63')).toContain('Fix: write accent: "#0f5c63"\n');
});

const withLine = (line: string): string =>
  reportOn({ ...whole, 'programme.yaml': programme.replace('feedback:', `${line}\nfeedback:`) });

test.each(['01632960001', '08001234567', '+441632960001'])('the phone number %s keeps all its digits', (phone) => {
  const files = { ...whole, 'programme.yaml': `${programme}    phone: ${phone}\n` };
  expect(reportOn(files)).toBe(text`
    content/programme.yaml:7:12  frontmatter-fits
      phone is ${phone}, but it has to be text.
      Fix: put quotes round it: phone: "${phone}"

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test.each([
  ['English', 'write language: en-GB'],
  ['en_GB', 'write language: en-GB'],
  ['Welsh', 'write language: cy'],
  ['zzzz zz', 'write it like language: en-GB'],
])('the language %s is no code', (language, cure) => {
  expect(withLine(`language: ${language}`)).toBe(text`
    content/programme.yaml:3:11  frontmatter-fits
      language is "${language}", but it has to be a language's code.
      Fix: ${cure}

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test.each(['en', 'en-GB', 'cy', 'gd', 'zh-Hans-CN'])('the language %s is fine', (language) => {
  expect(withLine(`language: ${language}`)).toContain('all with revision.');
});

test('a programme’s id with capitals and spaces is explained, with the id that was meant', () => {
  expect(withLine('id: The Networked_Councillor')).toBe(text`
    content/programme.yaml:3:5  frontmatter-fits
      id is "The Networked_Councillor", but it has to be lower-case letters, digits and single hyphens.
      Fix: write id: the-networked-councillor

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a programme’s id that was left empty is explained', () => {
  expect(withLine('id:')).toBe(text`
    content/programme.yaml:3:1  frontmatter-fits
      id is empty.
      Fix: write it like id: networked-councillor (A short name, under which progress is saved: lower-case letters, digits and hyphens. It never changes.)

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a programme’s id that is a name, and none at all, are fine', () => {
  expect(withLine('id: networks-2027')).toContain('all with revision.');
  expect(withLine('language: en')).toContain('all with revision.');
});

test('a colour without its quotes is a note to YAML, and is explained as one', () => {
  expect(withAccent('accent: #e6a117')).toBe(text`
    content/councils/elmshire.yaml:3:1  frontmatter-fits
      accent is empty, because what follows a # counts as a note.
      Fix: put quotes round it: accent: "#e6a117"

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('an empty field with a note behind it is empty', () => {
  expect(withAccent('accent: # ask the web team')).toContain(
    'accent is empty.\n  Fix: write it like accent: "#0f5c63" (',
  );
  expect(withAccent('accent: "#0f5c63" #teal')).toContain('all with revision.');
});
