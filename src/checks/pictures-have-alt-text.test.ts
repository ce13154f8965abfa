import { expect, test } from 'vitest';
import { module, reportOn, text, whole } from './test-kit.ts';

const withBody = (body: string): string =>
  reportOn({
    ...whole,
    'workshops/01-networks/map.png': '',
    'workshops/01-networks/catch-up.mdx': `${module()}\n${body}\n`,
  });

test('a picture without alt text is reported', () => {
  expect(withBody('![](./map.png)')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  pictures-have-alt-text
      The picture ./map.png has no alt text, so whoever cannot see it misses its point.
      Fix: write the point between the square brackets, or ![decorative](…) where it has none.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a caption is no alt text, and neither are spaces', () => {
  expect(withBody('![](./map.png "A map")')).toContain('pictures-have-alt-text');
  expect(withBody('![  ](./map.png)')).toContain('pictures-have-alt-text');
  expect(withBody('![][map]\n\n[map]: ./map.png')).toContain('catch-up.mdx:22:1  pictures-have-alt-text');
});

test('a picture with alt text is fine, with emphasis in it too', () => {
  expect(withBody('![A *hand-drawn* map](./map.png)')).toBe(
    '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.',
  );
});

test('a picture that is shown as code needs none', () => {
  expect(withBody('Write `![](./map.png)` or:\n\n```md\n![](./map.png)\n```')).toContain('all with revision.');
});

test('a picture that is marked as decorative is fine, in any case and in a line', () => {
  expect(withBody('![decorative](./map.png)\n\nLeaves ![Decorative](./map.png) and ![ DECORATIVE ](./map.png).')).toBe(
    '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.',
  );
});

test('a decorative picture with a caption is reported, since one of the two is wrong', () => {
  expect(withBody('![decorative](./map.png "The map of a member")')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  pictures-have-alt-text
      The picture ./map.png is marked as decorative, but its caption gives it a point.
      Fix: write the point in the place of "decorative", or take the caption out.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a decorative picture that is a whole link is reported, since the link would say nothing', () => {
  expect(withBody('[![decorative](./map.png)](./officer.md) ![decorative](./map.png)')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:2  pictures-have-alt-text
      The picture ./map.png is marked as decorative, but it is all that a link has to say.
      Fix: write where the link leads in the place of "decorative".

    1 problem in 1 of 4 files. Nothing was built.
  `);
  expect(withBody('[![decorative](./map.png) The officer’s sheet](./officer.md)')).toContain('all with revision.');
});
