import { expect, test } from 'vitest';
import { hub, judge, lesson, module, question, whole } from '../checks/test-kit.ts';

test('the ledger lists each aim with what teaches and checks it, lessons first', () => {
  expect(
    judge({
      ...whole,
      'masterclass/01-begin.md': lesson(),
      'workshops/01-networks/index.mdx': `${hub({ aims: ['draw-map', 'find-gaps'], confident: ['find-gaps'] })}\n${question('draw-map', 'in-the-hub')}`,
      'workshops/01-networks/gaps.md': module({
        kind: 'guide',
        covers: ['find-gaps', 'draw-map'],
        asks: ['find-gaps'],
      }),
    }).ledger,
  ).toEqual([
    {
      workshop: null,
      lesson: 'begin',
      aim: 'first-step',
      path: 'everyone',
      modules: ['begin'],
      questions: ['about-first-step'],
    },
    {
      workshop: 'networks',
      lesson: null,
      aim: 'draw-map',
      path: 'everyone',
      modules: ['networks/catch-up', 'networks/gaps'],
      questions: ['in-the-hub', 'about-draw-map'],
    },
    {
      workshop: 'networks',
      lesson: null,
      aim: 'find-gaps',
      path: 'confident',
      modules: ['networks/gaps'],
      questions: ['about-find-gaps'],
    },
  ]);
});

test('drafts are not in the ledger', () => {
  const draft = module({ asks: [] }).replace('kind:', 'draft: true\nkind:');
  expect(judge({ ...whole, 'workshops/01-networks/more.md': draft }).ledger[0]?.modules).toEqual(['networks/catch-up']);
});

test('a question without an id, or on another workshop’s aim, checks nothing', () => {
  const { ledger } = judge({
    ...whole,
    'workshops/01-networks/catch-up.mdx': module().replace('id=about-draw-map ', ''),
    'workshops/02-talks/index.mdx': hub({ title: 'Talks', aims: ['pin-rules'] }),
    'workshops/02-talks/catch-up.mdx': module({ covers: ['pin-rules'], asks: ['draw-map'] }),
  });
  expect(ledger.map(({ aim, questions }) => [aim, questions])).toEqual([
    ['draw-map', []],
    ['pin-rules', []],
  ]);
});

test('what is published is counted', () => {
  expect(
    judge({
      ...whole,
      'masterclass/01-begin.md': lesson(question('first-step', 'again')),
      'workshops/01-networks/map.png': '',
    }).counts,
  ).toEqual({
    files: 5,
    lessons: 1,
    workshops: 1,
    aims: 2,
    modules: 1,
    questions: 3,
  });
});
