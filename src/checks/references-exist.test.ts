import { expect, test } from 'vitest';
import { council } from './cohort-kit.ts';
import { enough, hub, lesson, module, officer, reportOn, text, whole, without, type World } from './test-kit.ts';

const cohort = [
  'title: Spring',
  'councils: [elmshire]',
  'sessions:',
  '  - masterclass: true',
  '    starts: 2027-01-07T18:00',
  '    ends: 2027-01-07T20:00',
  '    place: Hall',
  '  - workshop: networks',
  '    starts: 2027-01-14T18:00',
  '    ends: 2027-01-14T20:00',
  '    place: Hall',
  'officers:',
  '  - name: A',
  '    email: a@b.example',
  '    council: elmshire',
  'manager:',
  '  name: B',
  '  email: b@b.example',
  '  council: elmshire',
  'undated: []',
  'invented: true',
  '',
].join('\n');
const world: World = {
  ...whole,
  'masterclass/01-begin.md': lesson(),
  'councils/elmshire.yaml': council,
  'cohorts/spring.yaml': cohort,
  'stories/first-year.md': `---\ntitle: First year\nsummary: A year.\ninvented: true\nworkshops: [networks]\n---\n\n${enough}\n`,
  'skills-check.yaml':
    'title: Skills\nsummary: Some.\nstatements:\n  - id: hours\n    text: I have hours.\n    lessons: [begin]\n',
  'facts.yaml':
    '- id: imprint-since\n  text: It is law.\n  nations: [england]\n  source:\n    title: A\n    publisher: B\n    date: "2023"\n  checked: 2026-01-01\n  review: 2027-01-01\n',
};
const fine = '10 files, 1 lesson, 1 workshop, 2 aims, all with revision.';
const changed = (path: string, from: string, to: string): string =>
  reportOn({ ...world, [path]: (world[path] ?? '').replace(from, to) });

test('a council that does not exist is reported where the cohort names it', () => {
  expect(changed('cohorts/spring.yaml', '[elmshire]', '[elmshire, fenton]')).toBe(text`
    content/cohorts/spring.yaml:2:22  references-exist
      There is no council called "fenton".
      Fix: use one that exists: elmshire.

    1 problem in 1 of 10 files. Nothing was built.
  `);
});

test('a fact that is misspelt is reported, with the one that was meant', () => {
  expect(reportOn({ ...world, 'masterclass/01-begin.md': lesson('::fact{id=imprint-sinse}') })).toBe(text`
    content/masterclass/01-begin.md:12:1  references-exist
      There is no fact called "imprint-sinse".
      Fix: did you mean "imprint-since"?

    1 problem in 1 of 10 files. Nothing was built.
  `);
});

test.each([
  ['cohorts/spring.yaml', 'workshop: networks', 'workshop: network', '8:15', 'There is no workshop called "network".'],
  ['cohorts/spring.yaml', 'council: elmshire', 'council: elmshir', '15:14', 'There is no council called "elmshir".'],
  [
    'cohorts/spring.yaml',
    '  council: elmshire\nundated',
    '  council: elmshir\nundated',
    '19:12',
    'There is no council called "elmshir".',
  ],
  ['cohorts/spring.yaml', 'undated: []', 'undated: [network]', '20:11', 'There is no workshop called "network".'],
  ['stories/first-year.md', '[networks]', '[networking]', '5:13', 'There is no workshop called "networking".'],
  ['skills-check.yaml', '[begin]', '[begin, begun]', '6:22', 'There is no lesson called "begun".'],
  [
    'workshops/01-networks/catch-up.mdx',
    'covers:',
    'needs: [begni]\ncovers:',
    '6:9',
    'There is no module or lesson called "begni".',
  ],
])('in %s, %j cannot be %j', (path, from, to, spot, sentence) => {
  const report = changed(path, from, to);
  expect(report).toContain(`content/${path}:${spot}  references-exist\n  ${sentence}`);
  expect(report).toContain('1 problem in 1 of 10 files.');
});

test('a lesson that is a draft is not on the site, so nothing may send a member there', () => {
  expect(changed('masterclass/01-begin.md', 'minutes:', 'draft: true\nminutes:')).toBe(text`
    content/skills-check.yaml:6:15  references-exist
      The lesson "begin" is a draft and not on the site.
      Fix: take this out until it is published.

    1 problem in 1 of 10 files. Nothing was built.
  `);
});

test('a workshop that is a draft is told apart from one that does not exist', () => {
  const draft = hub({ title: 'Talks' }).replace('sprint:', 'draft: true\nsprint:');
  expect(
    reportOn({
      ...world,
      'workshops/02-talks/index.mdx': draft,
      'workshops/02-talks/officer.md': officer,
      'stories/first-year.md': (world['stories/first-year.md'] ?? '').replace('[networks]', '[talks]'),
    }),
  ).toContain('The workshop "talks" is a draft and not on the site.');
});

test('a council that is a draft is not on the site, so a cohort cannot show it', () => {
  expect(reportOn({ ...world, 'councils/elmshire.yaml': `${council}draft: true\n` })).toBe(text`
    content/cohorts/spring.yaml:2:12  references-exist
      The council "elmshire" is a draft and not on the site.
      Fix: take this out until it is published.

    1 problem in 1 of 10 files. Nothing was built.
  `);
});

test('references to what exists are fine', () => {
  expect(reportOn({ ...world, 'masterclass/01-begin.md': lesson('::fact{id=imprint-since}') })).toBe(fine);
  expect(changed('workshops/01-networks/catch-up.mdx', 'covers:', 'needs: [begin]\ncovers:')).toBe(fine);
  expect(
    reportOn({
      ...world,
      'workshops/01-networks/gaps.md': module({ kind: 'guide', asks: [] }).replace(
        'covers:',
        'needs: [networks/catch-up]\ncovers:',
      ),
    }),
  ).toContain('all with revision.');
});

test('a fact that may be the one that cannot be read is not reported again', () => {
  const report = reportOn({
    ...world,
    'masterclass/01-begin.md': lesson('::fact{id=imprint-since}'),
    'facts.yaml': (world['facts.yaml'] ?? '').replace('2027-01-01', 'next year'),
  });
  expect(report).toContain('content/facts.yaml:9:11  frontmatter-fits');
  expect(report).toContain('1 problem in 1 of 10 files.');
});

test('a list of aims names a workshop that exists', () => {
  const path = 'workshops/01-networks/catch-up.mdx';
  const withBody = (body: string): string => reportOn({ ...whole, [path]: `${module()}\n${body}\n` });
  expect(withBody('<Aims of="network" />')).toContain(
    ':22:1  references-exist\n  There is no workshop called "network".\n  Fix: did you mean "networks"?',
  );
  expect(withBody('<Aims />')).toContain(
    ':22:1  references-exist\n  This <Aims> does not say of which workshop.\n  Fix: write <Aims of="…" />, with the id of a workshop.',
  );
  expect(withBody('<Aims of="networks" />')).toContain('all with revision.');
});

test('a council that one cohort misspells twice is one problem, with the council that was meant', () => {
  const files = { ...without(world, 'councils/elmshire.yaml'), 'councils/elmshire-county.yaml': council };
  expect(
    reportOn({
      ...files,
      'cohorts/spring.yaml': cohort.replace('  council: elmshire\nundated', '  council: elmshire-county\nundated'),
    }),
  ).toBe(text`
    content/cohorts/spring.yaml:2:12  references-exist
      There is no council called "elmshire".
      Fix: did you mean "elmshire-county"?
      See also content/cohorts/spring.yaml:15 (names it too)

    1 problem in 1 of 10 files. Nothing was built.
  `);
});
