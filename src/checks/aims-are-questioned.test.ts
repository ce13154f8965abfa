import { expect, test } from 'vitest';
import { hub, lesson, module, question, reportOn, text, whole } from './test-kit.ts';

test('an aim of a sprint without a question is reported at the aim', () => {
  expect(reportOn({ ...whole, 'workshops/01-networks/catch-up.mdx': module({ asks: [] }) })).toBe(text`
    content/workshops/01-networks/index.mdx:7:11  aims-are-questioned
      No question checks the aim "draw-map", so a member cannot tell whether she has got it.
      Fix: add a :::question with aim=draw-map to content/workshops/01-networks/catch-up.mdx.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('an aim of a lesson without a question is reported in the lesson', () => {
  expect(reportOn({ ...whole, 'masterclass/01-begin.md': lesson().replace(/:::question[\s\S]*/, '') })).toBe(text`
    content/masterclass/01-begin.md:6:9  aims-are-questioned
      No question checks the aim "first-step", so a member cannot tell whether she has got it.
      Fix: add a :::question with aim=first-step to this lesson.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('every aim with a question of its own is fine', () => {
  expect(reportOn({ ...whole, 'masterclass/01-begin.md': lesson() })).toBe(
    '5 files, 1 lesson, 1 workshop, 2 aims, all with revision.',
  );
});

test('a question may stand in any module of the workshop, or in its hub', () => {
  expect(
    reportOn({
      ...whole,
      'workshops/01-networks/index.mdx': `${hub()}\n${question('draw-map')}`,
      'workshops/01-networks/catch-up.mdx': module({ asks: [] }),
    }),
  ).toBe('4 files, 0 lessons, 1 workshop, 1 aim, all with revision.');
});

test('a lesson’s aim is not checked by a question of another lesson', () => {
  expect(
    reportOn({
      ...whole,
      'masterclass/01-begin.md': lesson(),
      'masterclass/02-go-on.md': lesson()
        .replace('title: Begin', 'title: Go on')
        .replace(/:::question[\s\S]*/, ''),
    }),
  ).toContain('content/masterclass/02-go-on.md:6:9  aims-are-questioned');
});

test('an aim that nothing covers is not reported a second time for its question', () => {
  const report = reportOn({ ...whole, 'workshops/01-networks/index.mdx': hub({ aims: ['draw-map', 'find-gaps'] }) });
  expect(report).toContain('aims-are-covered');
  expect(report).not.toContain('aims-are-questioned');
});

test('a draft that has the question is what to finish', () => {
  const draft = module({ title: 'Gaps', kind: 'guide' }).replace('kind:', 'draft: true\nkind:');
  expect(
    reportOn({
      ...whole,
      'workshops/01-networks/catch-up.mdx': module({ asks: [] }),
      'workshops/01-networks/gaps.md': draft,
    }),
  ).toContain(
    'Fix: finish the draft content/workshops/01-networks/gaps.md, which has one, and take draft: true out of it.',
  );
});
