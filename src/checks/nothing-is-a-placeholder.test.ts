import { expect, test } from 'vitest';
import {
  enough,
  hub,
  judge,
  lesson,
  module,
  officer,
  programme,
  reportOn,
  text,
  whole,
  type World,
} from './test-kit.ts';

const guide = 'workshops/01-networks/guide.md';
const withGuide = (body: string, from = '', to = ''): World => ({
  ...whole,
  [guide]: module({ title: 'Guide', kind: 'guide', asks: [], body }).replace(from, to),
});
const story = (body: string): string => `---\ntitle: A year\nsummary: A year online.\ninvented: true\n---\n\n${body}\n`;
const fine = '5 files, 0 lessons, 1 workshop, 1 aim, all with revision.';
const placesOf = (files: World): string[] =>
  judge(files).problems.map(({ file, line, check }) => `${file}:${line} ${check}`);

test('a word that waits for others is reported where it stands, once on a line', () => {
  expect(reportOn(withGuide(`${enough}\n\nTODO: who joins, and TODO: when. Lorem ipsum.\n\nThe place is TBC.`)))
    .toBe(text`
    content/workshops/01-networks/guide.md:11:1  nothing-is-a-placeholder
      "TODO" holds the place of words that are still to come.
      Fix: write them, or keep the page off the site with draft: true.

    content/workshops/01-networks/guide.md:13:14  nothing-is-a-placeholder
      "TBC" holds the place of words that are still to come.
      Fix: write them, or keep the page off the site with draft: true.

    2 problems in 1 of 5 files. Nothing was built.
  `);
});

test('a page of a few words is reported at its title', () => {
  expect(reportOn(withGuide('More soon.'))).toBe(text`
    content/workshops/01-networks/guide.md:2:8  nothing-is-a-placeholder
      "Guide" is only a placeholder (2 words), so nobody learns anything from it.
      Fix: write the page, or keep it off the site with draft: true.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('pages that say nothing are reported, each with what it is for', () => {
  const files = {
    ...whole,
    'workshops/01-networks/index.mdx': hub().replace('What happens in the room.', ''),
    'workshops/01-networks/officer.md': officer.replace('Look at the map together.', ''),
    'about.md': '---\ntitle: About\nsummary: What it is.\n---\n',
    'stories/a-year.md': story(''),
  };
  expect(reportOn(files)).toBe(text`
    content/about.md:2:8  nothing-is-a-placeholder
      "About" says nothing.
      Fix: write the page below the frontmatter, or remove the file.

    content/stories/a-year.md:2:8  nothing-is-a-placeholder
      "A year" is only a placeholder (0 words), so nobody learns anything from it.
      Fix: write the page, or keep it off the site with draft: true.

    content/workshops/01-networks/index.mdx:2:8  nothing-is-a-placeholder
      The page of "Networks" says nothing, so nobody learns what the workshop is about.
      Fix: below the frontmatter, write what happens in the room and how the sprint works.

    content/workshops/01-networks/officer.md:2:8  nothing-is-a-placeholder
      "Officer’s sheet" says nothing, so a support officer does not know what to look at together.
      Fix: below the frontmatter, write what to look at together and what counts as done.

    4 problems in 4 of 6 files. Nothing was built.
  `);
});

test.each<[what: string, files: World, place: string]>([
  ['a title', withGuide(enough, 'title: Guide', 'title: "TODO: a title"'), `${guide}:2`],
  ['a summary', withGuide(enough, 'What you missed.', 'TBC'), `${guide}:3`],
  [
    'an aim',
    { ...whole, 'workshops/01-networks/index.mdx': hub().replace('done it', '"TODO: an aim"') },
    'workshops/01-networks/index.mdx:8',
  ],
  ['a glossary', { ...whole, 'glossary.yaml': '- term: Casework\n  meaning: TBC\n' }, 'glossary.yaml:2'],
  [
    'the programme',
    { ...whole, 'programme.yaml': programme.replace('For the test.', 'Lorem ipsum dolor.') },
    'programme.yaml:2',
  ],
  ['a lesson', { ...whole, 'masterclass/01-begin.md': lesson('FIXME') }, 'masterclass/01-begin.md:12'],
  ['a phone number', { ...whole, 'programme.yaml': `${programme}    phone: "TODO: the number"\n` }, 'programme.yaml:7'],
])('%s that waits for its words is one problem', (_, files, place) => {
  expect(placesOf(files)).toEqual([`content/${place} nothing-is-a-placeholder`]);
});

test('the id that a draft gave an aim is reported once the aim has its words, and not where it is named', () => {
  const named = Object.fromEntries(
    Object.entries(whole).map(([path, content]) => [path, content.replaceAll('draw-map', 'todo-first-aim')]),
  );
  expect(reportOn(named)).toBe(text`
    content/workshops/01-networks/index.mdx:7:11  nothing-is-a-placeholder
      "todo-first-aim" holds the place of an id, and an id never changes.
      Fix: give the aim a short name of its own, such as draw-map, here and wherever it is named.

    1 problem in 1 of 4 files. Nothing was built.
  `);
  const hubFile = 'workshops/01-networks/index.mdx';
  const waiting = { ...named, [hubFile]: (named[hubFile] ?? '').replace('done it', '"TODO: an aim"') };
  expect(placesOf(waiting)).toEqual([`content/${hubFile}:8 nothing-is-a-placeholder`]);
  expect(
    reportOn(
      Object.fromEntries(
        Object.entries(whole).map(([path, content]) => [path, content.replaceAll('draw-map', 'todo-list')]),
      ),
    ),
  ).toBe('4 files, 0 lessons, 1 workshop, 1 aim, all with revision.');
});

test('a catch-up that is a placeholder is told that alone, whatever it says and lacks', () => {
  const empty = module({ asks: [], body: 'TODO' }).replace('What you missed.', '"TODO: a summary"');
  expect(placesOf({ ...whole, 'workshops/01-networks/catch-up.mdx': empty })).toEqual([
    'content/workshops/01-networks/catch-up.mdx:2 every-workshop-has-catch-up',
  ]);
});

test('a whole catch-up with a word to come is no placeholder, but not finished', () => {
  const nearly = module({ body: `${enough}\n\nTODO: an example.` });
  expect(placesOf({ ...whole, 'workshops/01-networks/catch-up.mdx': nearly })).toEqual([
    'content/workshops/01-networks/catch-up.mdx:11 nothing-is-a-placeholder',
  ]);
});

test('what a page of a few words would have asked or taught is not missed again', () => {
  const stub = lesson().replace(/Begin here[\s\S]*/, 'Soon.\n');
  expect(placesOf({ ...whole, 'masterclass/01-begin.md': stub })).toEqual([
    'content/masterclass/01-begin.md:2 nothing-is-a-placeholder',
  ]);
  const files = {
    ...whole,
    'workshops/01-networks/index.mdx': hub({ aims: ['draw-map', 'keep-map'], confident: ['keep-map'] }),
    [guide]: module({ title: 'Guide', kind: 'guide', covers: ['keep-map'], asks: [], body: 'Soon.' }),
  };
  expect(placesOf(files)).toEqual([`content/${guide}:2 nothing-is-a-placeholder`]);
});

test('a cohort whose place is to be confirmed is honest; one with TODO is not finished', () => {
  const cohort = (place: string): string =>
    `title: Spring\ncouncils: [elmshire]\ninvented: true\nsessions:\n  - workshop: networks\n    starts: 2027-01-14T18:00\n    ends: 2027-01-14T20:00\n    place: ${place}\nofficers:\n  - name: A\n    email: a@b.example\nmanager:\n  name: B\n  email: b@b.example\n`;
  const report = (place: string): string => reportOn({ ...whole, 'cohorts/spring.yaml': cohort(place) });
  expect(report('TBC')).not.toContain('nothing-is-a-placeholder');
  expect(report('To be confirmed')).not.toContain('nothing-is-a-placeholder');
  expect(report('"TODO: a place"')).toContain('content/cohorts/spring.yaml:8:12  nothing-is-a-placeholder');
});

test('a council whose name makes TBC is named by it', () => {
  const council =
    'name: Tamworth Borough Council\nnation: england\ninvented: true\ncontacts:\n  - role: Help\n    email: a@b.example\n';
  const body = `${enough}\n\nMeet TBC in the town hall.`;
  expect(reportOn(withGuide(body))).toContain('nothing-is-a-placeholder');
  expect(reportOn({ ...withGuide(body), 'councils/tamworth.yaml': council })).not.toContain('nothing-is-a-placeholder');
});

test('short sheets, drafts, search words, glossary terms and notes are left alone', () => {
  expect(reportOn(withGuide(`${enough}\n\n<!-- TODO: a note to myself -->\n\n\`TODO\` in code.`))).toBe(fine);
  expect(reportOn(withGuide('TODO', 'title: Guide', 'title: Guide\ndraft: true'))).toBe(fine);
  expect(reportOn(withGuide(enough, 'minutes: 5', 'minutes: 5\nkeywords: [TBC]'))).toBe(fine);
  expect(reportOn({ ...whole, 'glossary.yaml': '- term: TBC\n  meaning: Short for to be confirmed.\n' })).toBe(fine);
  expect(
    reportOn(
      withGuide(
        '- Is it true?\n- Is it useful?\n- Is it mine to tell?\n- Is it kind to whoever is named?\n- Would you say it at a public meeting?',
      ),
    ),
  ).toBe(fine);
});

test('a page that shows more than its words, or whose words a mistake has swallowed, is not called short', () => {
  const files = {
    ...withGuide('![Lines join two groups of people](./map.png)'),
    'workshops/01-networks/map.png': '',
  };
  expect(reportOn(files)).not.toContain('nothing-is-a-placeholder');
  expect(reportOn(withGuide(`\`\`\`\n${enough}`))).not.toContain('nothing-is-a-placeholder');
  expect(reportOn(withGuide(`<!-- ${enough}`))).not.toContain('nothing-is-a-placeholder');
});

test('alt text and a caption that wait for their words are reported; those of a TODO list are not', () => {
  const shown = (picture: string): World => ({
    ...withGuide(`${enough}\n\n${picture}`),
    'workshops/01-networks/map.png': '',
  });
  expect(reportOn(shown('![TODO: say what](./map.png)'))).toBe(text`
    content/workshops/01-networks/guide.md:11:1  nothing-is-a-placeholder
      "TODO" holds the place of words that are still to come.
      Fix: write them, or keep the page off the site with draft: true.

    1 problem in 1 of 5 files. Nothing was built.
  `);
  expect(placesOf(shown('![A map](./map.png "TBC")'))).toEqual([`content/${guide}:11 nothing-is-a-placeholder`]);
  expect(reportOn(shown('![The TODO list on the fridge](./map.png)'))).toBe(fine);
});

const spring = (year: number, domain: string, more = ''): World => ({
  ...whole,
  'councils/elmshire.yaml':
    'name: Elmshire\nnation: england\ninvented: true\ncontacts:\n  - role: Accessibility and data protection\n    email: a@elmshire.example\n',
  'cohorts/spring.yaml':
    `title: Spring\ncouncils: [elmshire]\n${more}sessions:\n  - workshop: networks\n    starts: 2098-12-08T18:00\n    ends: 2098-12-08T20:00\n    place: Hall\n  - workshop: networks\n    starts: ${year}-01-08T18:00\n    ends: ${year}-01-08T20:00\n    place: Hall\n  - workshop: networks\n    starts: ${year}-02-05T18:00\n    ends: ${year}-02-05T20:00\n    place: Hall\nofficers:\n  - name: A\n    email: officer@${domain}\nmanager:\n  name: B\n  email: manager@${domain}\n`.replaceAll(
      '2098-12',
      `${year - 1}-12`,
    ),
});

test('the dates and addresses that a draft began with are one problem each', () => {
  expect(reportOn(spring(2099, 'programme.example'))).toBe(text`
    content/cohorts/spring.yaml:9:13  nothing-is-a-placeholder
      2099-01-08 holds the place of a date that is still to come.
      Fix: write the date; a workshop without one goes into undated instead.
      See also content/cohorts/spring.yaml:13 (2099-02-05)

    content/cohorts/spring.yaml:18:12  nothing-is-a-placeholder
      "officer@programme.example" is only an example address, but this cohort is not invented.
      Fix: write the real one, or invented: true where the whole file is made up.
      See also content/cohorts/spring.yaml:21 (manager@programme.example)

    2 problems in 1 of 6 files. Nothing was built.
  `);
});

test('real dates and addresses are fine, and so are example addresses in what is invented', () => {
  expect(reportOn(spring(2098, 'example-council.gov.uk'))).toContain('all with revision.');
  expect(reportOn(spring(2098, 'programme.example', 'invented: true\n'))).toContain('all with revision.');
});
