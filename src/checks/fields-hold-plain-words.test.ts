import { expect, test } from 'vitest';
import { hub, module, reportOn, text, whole } from './test-kit.ts';

const titled = (title: string): string =>
  reportOn({ ...whole, 'workshops/01-networks/catch-up.mdx': module({ title: `'${title}'` }) });
const fine = '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.';

test('markup in a title is reported, with the words alone', () => {
  expect(titled('Draw **your map** now')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:2:8  fields-hold-plain-words
      The title is shown as it is written, signs and all: "**your map**".
      Fix: write the words alone: your map

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test.each([
  ['*your map*', '*your map*', 'write the words alone: your map'],
  ['Draw _your map_', '_your map_', 'write the words alone: your map'],
  ['Draw __your map__', '__your map__', 'write the words alone: your map'],
  ['~~Draw~~ Walk', '~~Draw~~', 'write the words alone: Draw'],
  ['Draw `your map`', '`your map`', 'write the words alone: your map'],
  ['## Draw', '## Draw', 'write the words alone: Draw'],
  ['Draw [a map](./map.md)', '[a map](./map.md)', 'write the words alone: a map'],
  ['Draw ![a map](./map.png)', '![a map](./map.png)', 'write the words alone: a map'],
  ['Draw <b>a map</b>', '<b>a map</b>', 'write the words alone: a map'],
  ['Draw<br>a map', '<br>', 'take it out.'],
  ['Draw &amp; walk', '&amp;', 'write the sign that it stands for.'],
  ['See :term[the map]', ':term[the map]', 'write the words alone: the map'],
  ['See ::fact{id=maps}', '::fact{id=maps}', 'take it out.'],
])('%s', (title, shown, cure) => {
  const report = titled(title);
  expect(report).toContain(`signs and all: "${shown}".`);
  expect(report).toContain(`Fix: ${cure}`);
  expect(report).toContain('1 problem in 1 of 4 files.');
});

test('several signs in one field are one problem, and each field has its own', () => {
  const report = titled('**Draw** a *map*');
  expect(report).toContain('"**Draw**"');
  expect(report).toContain('1 problem in 1 of 4 files.');
  const aims = hub().replace('done it', 'done **it**').replace('A workshop.', 'A **workshop**.');
  const both = reportOn({ ...whole, 'workshops/01-networks/index.mdx': aims });
  expect(both).toContain('index.mdx:3:10  fields-hold-plain-words');
  expect(both).toContain('index.mdx:8:13  fields-hold-plain-words');
  expect(both).toContain('2 problems in 1 of 4 files.');
});

test.each([
  'Hotels of 3* and 4*',
  'Use * and _ in notes',
  '2 * 3 * 4 people',
  'The file my_own_map',
  'One # at 10:30, 2:1',
  '#OneHashtag of <your ward>',
  'Fish & chips; [sic] (so)',
  'Less < more > less',
])('%s stays as it is', (title) => {
  expect(titled(title)).toBe(fine);
});

test('an e-mail address, a web address and what people search for have signs of their own', () => {
  const council =
    'name: Elmshire\ninvented: true\nnation: england\nwebsite: https://www.elmshire.example/_a_/\ncontacts:\n  - role: Accessibility and data protection\n    email: _a_@elmshire.example\nkeywords: ["*star*"]\n';
  expect(reportOn({ ...whole, 'councils/elmshire.yaml': council })).toContain('all with revision.');
});
