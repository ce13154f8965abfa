import { expect, test } from 'vitest';
import { lesson, module, read, whole, type World } from '../checks/test-kit.ts';
import { assemble } from './programme.ts';
import { around, learningPages, trail } from './trail.ts';

const files: World = {
  ...whole,
  'masterclass/01-begin.md': lesson(),
  'workshops/01-networks/a-list.md': module({ kind: 'checklist', title: 'A list' }),
  'stories/first-year.md': '---\ntitle: First year\nsummary: A year.\ninvented: true\n---\n\nText.\n',
};
const programme = assemble(read(files).entries);

test('the trail leads from the lessons through each workshop, the catch-up before the other modules', () => {
  expect(trail(programme)).toEqual([
    { title: 'Begin', address: '/masterclass/begin.html' },
    { title: 'Workshop: Networks', address: '/workshops/networks.html' },
    { title: 'Catch up', address: '/workshops/networks/catch-up.html' },
    { title: 'A list', address: '/workshops/networks/a-list.html' },
  ]);
});

test('every page knows what comes before and after it, and the ends know that there is nothing', () => {
  expect(around(programme, '/workshops/networks/catch-up.html')).toEqual({
    previous: { title: 'Workshop: Networks', address: '/workshops/networks.html' },
    next: { title: 'A list', address: '/workshops/networks/a-list.html' },
  });
  expect(around(programme, '/masterclass/begin.html').previous).toBeUndefined();
  expect(around(programme, '/workshops/networks/a-list.html').next).toBeUndefined();
});

test('a page off the trail has no neighbours', () => {
  expect(around(programme, '/glossary.html')).toEqual({ previous: undefined, next: undefined });
});

test('search takes in the trail and the stories, and the glossary and the facts where there are any', () => {
  const pages = [...trail(programme).map(({ address }) => address), '/stories/first-year.html'];
  expect(learningPages(programme)).toEqual(pages);
  const withTerms = assemble(read({ ...files, 'glossary.yaml': '- term: Casework\n  meaning: Help.\n' }).entries);
  expect(learningPages(withTerms)).toEqual([...pages, '/glossary.html']);
  const fact =
    '- id: a\n  text: It is so.\n  nations: [wales]\n  source: { title: A, publisher: B, date: "2026" }\n  checked: 2026-01-01\n  review: 2027-01-01\n';
  const withFacts = assemble(read({ ...files, 'facts.yaml': fact }).entries);
  expect(learningPages(withFacts)).toEqual([...pages, '/facts.html']);
});
