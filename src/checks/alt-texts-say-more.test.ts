import { expect, test } from 'vitest';
import { module, reportOn, text, whole } from './test-kit.ts';

const withPicture = (alt: string, caption = '', name = 'three-layers.png'): string =>
  reportOn({
    ...whole,
    [`workshops/01-networks/${name}`]: '',
    'workshops/01-networks/catch-up.mdx': `${module()}\n![${alt}](./${name}${caption && ` "${caption}"`})\n`,
  });
const fine = '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.';

test('a file’s name in the place of alt text is reported', () => {
  expect(withPicture('three-layers')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  alt-texts-say-more
      The alt text "three-layers" is a file's name, and says nothing of the picture.
      Fix: write what the picture says, as you would on the phone.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test.each([
  'three-layers.png',
  'IMG_2034.jpg',
  'IMG_2034',
  'DSC01234',
  'PXL_20260112_101112',
  'Screenshot 2026-01-12 at 10.11.12',
])('%s is a file’s name', (alt) => {
  expect(withPicture(alt)).toContain(`The alt text "${alt}" is a file's name`);
});

test('"image of" is reported, with what remains without it', () => {
  expect(withPicture('An image of a councillor at her stall')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  alt-texts-say-more
      The alt text begins with "An image of", which screen readers say already.
      Fix: begin with what it shows: "A councillor at her stall".

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test.each([
  'Image of three layers',
  'picture of a stall',
  'Photo of the mayor',
  'A photograph of the hall',
  'This is a graphic of reach',
])('"%s" says first what screen readers say already', (alt) => {
  expect(withPicture(alt)).toContain('which screen readers say already');
});

test('the caption again is reported, whatever its case and full stop', () => {
  expect(withPicture('A map in three layers', 'A map in three layers.')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  alt-texts-say-more
      The alt text and the caption say the same, so a screen reader says it twice.
      Fix: let the alt text say what the picture shows, and the caption what to make of it.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test.each(['alt text', 'Image', 'Photo', 'what it shows', '…'])('"%s" holds a place for words to come', (alt) => {
  expect(withPicture(alt)).toContain(`The alt text "${alt}" says nothing of the picture.`);
});

test.each([
  ['Diagram of three layers', ''],
  ['Map of Millbrook ward', ''],
  ['Screenshot of the privacy settings, with "Friends" chosen', ''],
  ['Photographs of residents are kept for a year', ''],
  ['Picture the scene: an empty hall', ''],
  ['Images from IMG_2034.jpg and two other files, side by side', ''],
  ['Lines join the lunch club to the Facebook group', 'A map in three layers'],
  ['Three layers', ''],
  ['decorative', ''],
  ['Decorative frieze in the hall', ''],
])('"%s" is fine', (alt, caption) => {
  expect(withPicture(alt, caption)).toBe(fine);
});

test('a word that is the file’s name as well may be all that there is to say', () => {
  expect(withPicture('ladder', '', 'ladder.png')).toBe(fine);
  expect(withPicture('Wi-Fi', '', 'wi-fi.png')).toBe(fine);
});

test.each(['decorative picture', 'Decorative image', 'a purely decorative photo'])(
  '"%s" would be read aloud, with what to write',
  (alt) => {
    expect(withPicture(alt)).toBe(text`
      content/workshops/01-networks/catch-up.mdx:22:1  alt-texts-say-more
        The alt text "${alt}" would be read aloud.
        Fix: write exactly ![decorative](./three-layers.png) and screen readers pass over the picture.

      1 problem in 1 of 4 files. Nothing was built.
    `);
  },
);
