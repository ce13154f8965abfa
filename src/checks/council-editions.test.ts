import { expect, test } from 'vitest';
import { council } from './cohort-kit.ts';
import { judge, module, reportOn, text, whole, type World } from './test-kit.ts';

const elmshire = 'councils/elmshire.yaml';
const world: World = { ...whole, [elmshire]: council, 'councils/fenton.yaml': council.replace('Elmshire', 'Fenton') };
const own = 'councils/elmshire/workshops/networks';
const second = module({ title: 'Groups in Elmshire', kind: 'guide' }).replace('about-draw-map', 'about-groups');

test('a council may have a page of its own in the place of the programme’s, and one more', () => {
  const report = judge({
    ...world,
    [`${own}/catch-up.md`]: module({ title: 'Catch up in Elmshire' }),
    [`${own}/local-groups.md`]: second,
  });
  expect(report.problems).toEqual([]);
});

test('what is wrong in a council’s own page is reported once, in that file, with the council’s name', () => {
  expect(
    reportOn({
      ...world,
      [`${own}/catch-up.md`]: (whole['workshops/01-networks/catch-up.mdx'] ?? '').replace(
        'covers: [draw-map]',
        'covers: [draw-a-map]',
      ),
    }),
  ).toBe(text`
    content/councils/elmshire/workshops/networks/catch-up.md:6:10  aims-exist
      On the site of Elmshire: The sprint of "Networks" has no aim called "draw-a-map".
      Fix: did you mean "draw-map" (content/workshops/01-networks/index.mdx:7)?

    1 problem in 1 of 7 files. Nothing was built.
  `);
});

test('what is wrong in the programme is not reported again for each council', () => {
  const broken: World = { ...world, [`${own}/local-groups.md`]: second };
  const hub = 'workshops/01-networks/index.mdx';
  const { problems } = judge({ ...broken, [hub]: `${broken[hub] ?? ''}\n[the map of Millbrook](./nowhere.md)\n` });
  expect(problems.map(({ file, check }) => [file, check])).toEqual([[`content/${hub}`, 'links-lead-somewhere']]);
});

test('a council that leaves out what its programme rests on is told what is missing then', () => {
  const { problems } = judge({ ...world, [elmshire]: `${council}leaveOut: [networks/catch-up]\n` });
  expect(problems.map(({ check, message }) => [check, message])).toEqual([
    [
      'every-workshop-has-catch-up',
      'On the site of Elmshire: "Networks" has no catch-up, so a member who missed it has nothing to revise from.',
    ],
  ]);
});

test('a page to leave out that does not exist is reported where the council names it', () => {
  expect(reportOn({ ...world, [elmshire]: `${council}leaveOut: [networks/catchup]\n` })).toBe(text`
    content/councils/elmshire.yaml:7:12  references-exist
      There is no page to leave out called "networks/catchup".
      Fix: did you mean "networks/catch-up"?

    1 problem in 1 of 6 files. Nothing was built.
  `);
});

test('a folder of a council that does not exist is reported', () => {
  expect(reportOn({ ...world, 'councils/elmshir/workshops/networks/a.md': second })).toBe(text`
    content/councils/elmshir  references-exist
      There is no council called "elmshir".
      Fix: did you mean "elmshire"?

    1 problem in 1 of 7 files. Nothing was built.
  `);
});

test('a council’s own dates and settings stand where everybody’s do', () => {
  const { problems } = judge({ ...world, 'councils/elmshire/programme.yaml': whole['programme.yaml'] ?? '' });
  expect(problems.map(({ check, file }) => [check, file])).toEqual([
    ['files-have-a-place', 'content/councils/elmshire/programme.yaml'],
  ]);
});
