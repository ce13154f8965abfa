import { expect, test } from 'vitest';
import { hub, lesson, module, officer, programme, reportOn, text, whole, type World } from './test-kit.ts';

const workshop = (folder: string, draft = false): World => {
  const id = folder.replace(/^\d+-/, '');
  return {
    [`workshops/${folder}/index.mdx`]: draft ? hub().replace('summary:', 'draft: true\nsummary:') : hub(),
    [`workshops/${folder}/catch-up.mdx`]: module().replace('id=about-draw-map', `id=about-${id}`),
    [`workshops/${folder}/officer.md`]: officer,
  };
};
const world = (...folders: string[]): World =>
  Object.assign({ 'programme.yaml': programme }, ...folders.map((folder) => workshop(folder))) as World;
const fine = (count: number): string =>
  `${count * 3 + 1} files, 0 lessons, ${count} workshops, ${count} aims, all with revision.`;

test('a number that no workshop has is reported at the next one, with what to rename', () => {
  expect(reportOn(world('01-presence', '02-networks', '04-leading', '05-looking-back'))).toBe(text`
    content/workshops/04-leading/index.mdx  numbers-have-no-gaps
      There is no workshop 03: "04-leading" follows "02-networks".
      Fix: rename the folder 04-leading to 03-leading and 05-looking-back to 04-looking-back, or add the missing workshop.

    1 problem in 1 of 13 files. Nothing was built.
  `);
});

test('two workshops with one number are reported at the second', () => {
  expect(reportOn(world('01-presence', '02-networks', '02-talks', '03-leading'))).toBe(text`
    content/workshops/02-talks/index.mdx  numbers-have-no-gaps
      "02-talks" has the same number as "02-networks", so nobody knows which comes first.
      Fix: rename the folder 02-talks to 03-talks and 03-leading to 04-leading.
      See also content/workshops/02-networks/index.mdx (has the same number)

    1 problem in 1 of 13 files. Nothing was built.
  `);
});

test('workshops that begin at 00 are reported once', () => {
  expect(reportOn(world('00-presence', '01-networks', '02-leading'))).toBe(text`
    content/workshops/00-presence/index.mdx  numbers-have-no-gaps
      The workshops begin at 00, but the first is 01.
      Fix: rename the folder 00-presence to 01-presence, 01-networks to 02-networks and 02-leading to 03-leading.

    1 problem in 1 of 10 files. Nothing was built.
  `);
});

test('lessons are held to the same, by their files', () => {
  expect(
    reportOn({
      ...whole,
      'masterclass/01-begin.md': lesson(),
      'masterclass/03-go-on.md': lesson().replace('about-first-step', 'going-on'),
    }),
  ).toContain(
    'content/masterclass/03-go-on.md  numbers-have-no-gaps\n  There is no lesson 02: "03-go-on.md" follows "01-begin.md".\n  Fix: rename the file 03-go-on.md to 02-go-on.md, or add the missing lesson.',
  );
});

test.each<[folders: string[], places: string[], sentence: string]>([
  [['02-networks', '03-talks'], ['02-networks'], 'There is no workshop 01: the first is "02-networks".'],
  [['01-networks', '04-talks'], ['04-talks'], 'There are no workshops 02 and 03: "04-talks" follows "01-networks".'],
  [['01-networks', '06-talks'], ['06-talks'], 'There are no workshops 02 to 05: "06-talks" follows "01-networks".'],
  [['01-a', '03-b', '05-c'], ['03-b', '05-c'], 'rename the folder 05-c to 03-c, or add the missing workshop.'],
  [['01-a', '02-b', '02-c', '04-d'], ['02-c'], 'rename the folder 02-c to 03-c.'],
  [['02-a', '02-b'], ['02-a'], 'rename the folder 02-a to 01-a, or add the missing workshop.'],
  [['01-a', '03-b', '04-c', '05-d', '06-e'], ['03-b'], 'rename the folder 03-b to 02-b, 04-c to 03-c and so on, or'],
  [['1-a', '3-b'], ['3-b'], 'rename the folder 3-b to 2-b, or'],
])('the numbers of %j are one mistake each', (folders, places, sentence) => {
  const report = reportOn(world(...folders));
  expect(report).toContain(sentence);
  expect([...report.matchAll(/workshops\/([\w-]+)\/index\.mdx {2}numbers-have-no-gaps/g)].map(([, at]) => at)).toEqual(
    places,
  );
  expect(report).toContain(`${places.length} problem${places.length > 1 ? 's' : ''} in`);
});

test('numbers in order are fine, of one digit or two', () => {
  expect(reportOn(world('01-presence', '02-networks', '03-talks'))).toBe(fine(3));
  expect(reportOn(world('1-presence', '02-networks', '3-talks'))).toBe(fine(3));
});

test('a draft holds its number, in the middle or at the end, and takes none away', () => {
  const draftsAt = (...drafts: string[]): World =>
    Object.assign(
      world('01-presence', '02-networks', '04-leading'),
      ...drafts.map((one) => workshop(one, true)),
    ) as World;
  const report = '3 workshops, 3 aims, all with revision.';
  expect(reportOn(draftsAt('03-talks'))).toContain(report);
  expect(reportOn(draftsAt('03-talks', '07-later'))).toContain(report);
  expect(reportOn(draftsAt('03-talks', '04-twin'))).toContain(report);
});

test('a folder that holds only pictures yet holds its number', () => {
  expect(reportOn({ ...world('01-presence', '03-talks'), 'workshops/02-networks/map.png': '' })).toContain(
    '2 workshops, 2 aims, all with revision.',
  );
});

test('what has lost its number, or lies in the wrong folder, may be what is missing', () => {
  const lessons = { 'masterclass/01-begin.md': lesson(), 'masterclass/03-end.md': lesson().replace('about-', 'x-') };
  const middle = lesson().replace('about-', 'y-');
  expect(reportOn({ ...whole, ...lessons, 'masterclass/middle.md': middle })).not.toContain('numbers-have-no-gaps');
  expect(reportOn({ ...whole, ...lessons, 'workshops/02-middle.md': middle })).not.toContain('numbers-have-no-gaps');
});

test('two folders that make the same pages are told that, and nothing of numbers', () => {
  expect(reportOn({ ...world('01-presence'), ...workshop('1-presence') })).not.toContain('numbers-have-no-gaps');
});
