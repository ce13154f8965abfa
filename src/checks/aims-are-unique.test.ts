import { expect, test } from 'vitest';
import { hub, lesson, module, reportOn, text, whole } from './test-kit.ts';

test('two aims of one sprint with the same id are reported at the second', () => {
  expect(reportOn({ ...whole, 'workshops/01-networks/index.mdx': hub({ aims: ['draw-map', 'draw-map'] }) })).toBe(text`
    content/workshops/01-networks/index.mdx:9:11  aims-are-unique
      There is already an aim called "draw-map" here: content/workshops/01-networks/index.mdx:7.
      Fix: give this one an id of its own.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('two aims of one lesson with the same id are reported at the second', () => {
  const twice = lesson().replace('---\n\nBegin', '  - id: first-step\n    text: taken it again\n---\n\nBegin');
  expect(reportOn({ ...whole, 'masterclass/01-begin.md': twice })).toContain(
    'content/masterclass/01-begin.md:8:9  aims-are-unique',
  );
});

test('aims with ids of their own are fine', () => {
  expect(
    reportOn({
      ...whole,
      'workshops/01-networks/index.mdx': hub({ aims: ['draw-map', 'draw-maps'] }),
      'workshops/01-networks/catch-up.mdx': module({ covers: ['draw-map', 'draw-maps'] }),
    }),
  ).toBe('4 files, 0 lessons, 1 workshop, 2 aims, all with revision.');
});

test('two workshops may each have an aim of the same id', () => {
  const other = module({ asks: [] }).concat(
    module().slice(module().indexOf(':::question')).replace('about-draw-map', 'about-their-map'),
  );
  expect(
    reportOn({
      ...whole,
      'workshops/02-talks/index.mdx': hub({ title: 'Talks' }),
      'workshops/02-talks/catch-up.mdx': other,
      'workshops/02-talks/officer.md': whole['workshops/01-networks/officer.md'] ?? '',
    }),
  ).toBe('7 files, 0 lessons, 2 workshops, 2 aims, all with revision.');
});
