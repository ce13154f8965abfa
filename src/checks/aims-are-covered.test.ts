import { expect, test } from 'vitest';
import { hub, module, reportOn, text, whole } from './test-kit.ts';

const twoAims = hub({ aims: ['draw-map', 'find-gaps'] });

test('an aim that no module covers is reported at the aim', () => {
  expect(reportOn({ ...whole, 'workshops/01-networks/index.mdx': twoAims })).toBe(text`
    content/workshops/01-networks/index.mdx:9:11  aims-are-covered
      No module of "Networks" covers the aim "find-gaps", so a member who missed it cannot recover it.
      Fix: teach it in a module and add find-gaps to its covers, for example in content/workshops/01-networks/catch-up.mdx.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('an aim for everyone that the catch-up leaves to another module is reported', () => {
  expect(
    reportOn({
      ...whole,
      'workshops/01-networks/index.mdx': twoAims,
      'workshops/01-networks/gaps.md': module({ title: 'Gaps', kind: 'guide', covers: ['find-gaps'] }),
    }),
  ).toBe(text`
    content/workshops/01-networks/index.mdx:9:11  aims-are-covered
      The catch-up of "Networks" leaves out the aim "find-gaps", which is for everyone.
      Fix: teach it in content/workshops/01-networks/catch-up.mdx and add find-gaps to its covers, or give the aim path: confident.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a catch-up that covers every aim is fine', () => {
  expect(
    reportOn({
      ...whole,
      'workshops/01-networks/index.mdx': twoAims,
      'workshops/01-networks/catch-up.mdx': module({ covers: ['draw-map', 'find-gaps'] }),
    }),
  ).toBe('4 files, 0 lessons, 1 workshop, 2 aims, all with revision.');
});

test('an aim for the confident may be left to another module', () => {
  expect(
    reportOn({
      ...whole,
      'workshops/01-networks/index.mdx': hub({ aims: ['draw-map', 'find-gaps'], confident: ['find-gaps'] }),
      'workshops/01-networks/gaps.md': module({ title: 'Gaps', kind: 'guide', covers: ['find-gaps'] }),
    }),
  ).toBe('5 files, 0 lessons, 1 workshop, 2 aims, all with revision.');
});

test('a draft covers nothing', () => {
  const draft = module({ title: 'Gaps', kind: 'guide', covers: ['find-gaps'] }).replace('kind:', 'draft: true\nkind:');
  expect(
    reportOn({ ...whole, 'workshops/01-networks/index.mdx': twoAims, 'workshops/01-networks/gaps.md': draft }),
  ).toContain('No module of "Networks" covers the aim "find-gaps"');
});

test('a draft that covers an aim for the confident is what to finish', () => {
  const draft = module({ title: 'Gaps', kind: 'guide', covers: ['find-gaps'] }).replace('kind:', 'draft: true\nkind:');
  expect(
    reportOn({
      ...whole,
      'workshops/01-networks/index.mdx': hub({ aims: ['draw-map', 'find-gaps'], confident: ['find-gaps'] }),
      'workshops/01-networks/gaps.md': draft,
    }),
  ).toBe(text`
    content/workshops/01-networks/index.mdx:9:11  aims-are-covered
      No module of "Networks" covers the aim "find-gaps", so a member who missed it cannot recover it.
      Fix: finish the draft content/workshops/01-networks/gaps.md, which covers it, and take draft: true out of it.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});
