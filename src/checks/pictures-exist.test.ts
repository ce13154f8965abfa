import { expect, test } from 'vitest';
import { module, reportOn, text, whole, type World } from './test-kit.ts';

const world: World = {
  ...whole,
  'workshops/01-networks/worked-map.png': '',
  'masterclass/three-accounts.png': '',
};
const withBody = (body: string): string =>
  reportOn({ ...world, 'workshops/01-networks/catch-up.mdx': `${module()}\n${body}\n` });
const fine = '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.';

test('a picture that is not there is reported, with the one that was meant', () => {
  expect(withBody('![A map](./worked-mop.png)')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  pictures-exist
      There is no picture ./worked-mop.png.
      Fix: did you mean ./worked-map.png?

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a picture in another case is reported, since servers tell cases apart', () => {
  expect(withBody('![Accounts](../../masterclass/Three-Accounts.png)')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  pictures-exist
      There is no picture ../../masterclass/Three-Accounts.png.
      Fix: it is called ../../masterclass/three-accounts.png: upper and lower case count.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('an address as Windows writes it is reported', () => {
  expect(withBody('![A map](.\\worked-map.png)')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  pictures-exist
      The address .\\worked-map.png has \\ in it, which only Windows understands.
      Fix: write ./worked-map.png.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a picture of another site is reported', () => {
  expect(withBody('![A map](https://pictures.example/map.png)')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  pictures-exist
      The picture https://pictures.example/map.png is somewhere else, and pages of this site ask no other server for anything.
      Fix: save it beside this file and write ./its-name.png.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test.each([
  '![A](my%20map.png)',
  '![A](<my map.png>)',
  '![A](carte-détaillée.png)',
  '![A]()',
  '![A](map.png?wide)',
  '![A](/map.png)',
  '![A][m]\n\n[m]: nowhere.png',
])('%j is reported, once', (body) => {
  const report = withBody(body);
  expect(report).toContain('pictures-exist');
  expect(report).toContain('1 problem in 1 of 4 files.');
});

test('pictures beside the file, in another folder and by reference are fine', () => {
  expect(
    withBody(
      '![A map](./worked-map.png)\n\n![A map](worked-map.png "A caption")\n\n![A](../../masterclass/three-accounts.png)\n\n![A map][m]\n\n[m]: ./worked-map.png',
    ),
  ).toBe(fine);
});

test('a picture in code is none', () => {
  expect(withBody('Write `![A map](nowhere.png)`.')).toBe(fine);
});
