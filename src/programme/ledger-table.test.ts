import { expect, test } from 'vitest';
import { hub, lesson, module, programme, question, read, text, whole, type World } from '../checks/test-kit.ts';
import { serves, type Cell } from './ledger-cell.ts';
import { ledgerTables, type LedgerTable } from './ledger-table.ts';
import { assemble } from './programme.ts';

const activity = (aim: string): string => `:::activity{aim=${aim}}\nDo it.\n:::\n`;
const scene = (aim: string): string =>
  `:::scene{id=scene-on-${aim} aim=${aim}}\nWhat now?\n\n- This\n\n  So.\n- That\n\n  So.\n:::\n`;
const draft = (file: string): string => file.replace(/^title:/m, 'draft: true\ntitle:');

const spellCell = ({ material, teaches, activities, scenes, questions }: Cell): string =>
  [
    `${material.title}${material.isDraft ? ' (draft)' : ''}:`,
    ...(teaches ? ['teaches'] : []),
    ...(activities ? [`activities=${activities}`] : []),
    ...(scenes ? [`scenes=${scenes}`] : []),
    ...questions.map(({ id }) => id),
  ].join(' ');

/** A table as lines: what is across, then each aim with the cells that hold something, then its gaps. */
const spell = ({ number, title, isDraft, material, rows, totals }: LedgerTable): string =>
  [
    `${number ? `${number}: ` : ''}${title}${isDraft ? ' (draft)' : ''}. ${totals}`,
    `  across: ${material.map(({ title: own, kind }) => `${own}, ${kind}`).join('; ')}`,
    ...rows.flatMap(({ place, aim, cells, gaps }) => [
      `  ${place} / ${aim.id}, ${aim.path}`,
      ...[...cells.filter(serves).map(spellCell), ...gaps].map((line) => `    ${line}`),
    ]),
  ].join('\n');

const tablesOf = (files: World, drafts = false): LedgerTable[] =>
  ledgerTables(assemble(read(files).entries, { drafts }));
const ledgerOf = (files: World, drafts = false): string => tablesOf(files, drafts).map(spell).join('\n\n');

test('aims stand against the material that teaches, practises and checks them, the catch-up before other modules', () => {
  expect(
    ledgerOf({
      ...whole,
      'masterclass/01-begin.md': lesson(activity('first-step')),
      'masterclass/02-go-on.md': lesson().replace('title: Begin', 'title: Go on').replaceAll('first-step', 'next-step'),
      'workshops/01-networks/index.mdx': hub({ aims: ['draw-map', 'find-gaps'], confident: ['find-gaps'] }),
      'workshops/01-networks/a-guide.md': module({
        title: 'A guide',
        kind: 'guide',
        covers: ['find-gaps', 'draw-map'],
        asks: ['find-gaps'],
        body: `${activity('draw-map')}\n${activity('draw-map')}\n${scene('draw-map')}\n${question('draw-map', 'once-more')}`,
      }),
      'workshops/02-talks/index.md': hub({ title: 'Talks', aims: ['pin-rules'] }),
      'workshops/02-talks/catch-up.md': module({ title: 'Catch up on talks', covers: ['pin-rules'] }),
    }),
  ).toBe(text`
    Masterclass. 2 aims: all taught, all checked, 1 practised
      across: Begin, Lesson; Go on, Lesson
      Lesson 1: Begin / first-step, everyone
        Begin: teaches activities=1 about-first-step
      Lesson 2: Go on / next-step, everyone
        Go on: teaches about-next-step
        No activity or scene practises this.

    Workshop 1: Networks. 2 aims: all taught, all checked, 1 practised
      across: Catch up, Catch-up; A guide, Guide
      Workshop 1: Networks / draw-map, everyone
        Catch up: teaches about-draw-map
        A guide: teaches activities=2 scenes=1 once-more
      Workshop 1: Networks / find-gaps, confident
        A guide: teaches about-find-gaps
        No activity or scene practises this.

    Workshop 2: Talks. 1 aim: taught, checked, not practised
      across: Catch up on talks, Catch-up
      Workshop 2: Talks / pin-rules, everyone
        Catch up on talks: teaches about-pin-rules
        No activity or scene practises this.
  `);
});

test('a hub stands before its modules where it does something for an aim, and nowhere else', () => {
  const withQuestion = `${hub()}\n${question('draw-map', 'in-the-hub')}\n${activity('draw-map')}`;
  expect(ledgerOf({ ...whole, 'workshops/01-networks/index.mdx': withQuestion })).toBe(text`
    Workshop 1: Networks. 1 aim: taught, checked, practised
      across: Networks, Workshop; Catch up, Catch-up
      Workshop 1: Networks / draw-map, everyone
        Networks: activities=1 in-the-hub
        Catch up: teaches about-draw-map
  `);
});

test('an aim that nothing serves says so in words, and what is for another workshop’s aim does not count', () => {
  expect(
    ledgerOf({
      ...whole,
      'workshops/01-networks/catch-up.mdx': module({ body: `${scene('pin-rules')}\n${activity('pin-rules')}` }),
      'workshops/02-talks/index.md': hub({ title: 'Talks', aims: ['pin-rules', 'find-time', 'share-it'] }),
      'workshops/02-talks/catch-up.md': module({ covers: ['find-time'], asks: ['draw-map'] }),
    }),
  ).toBe(text`
    Workshop 1: Networks. 1 aim: taught, checked, not practised
      across: Catch up, Catch-up
      Workshop 1: Networks / draw-map, everyone
        Catch up: teaches about-draw-map
        No activity or scene practises this.

    Workshop 2: Talks. 3 aims: 1 taught, none checked, none practised
      across: Catch up, Catch-up
      Workshop 2: Talks / pin-rules, everyone
        Nothing teaches this.
        No question checks this.
        No activity or scene practises this.
      Workshop 2: Talks / find-time, everyone
        Catch up: teaches
        No question checks this.
        No activity or scene practises this.
      Workshop 2: Talks / share-it, everyone
        Nothing teaches this.
        No question checks this.
        No activity or scene practises this.
  `);
});

const unfinished: World = {
  ...whole,
  'masterclass/01-begin.md': draft(lesson(activity('first-step'))),
  'workshops/01-networks/index.mdx': hub({ aims: ['draw-map', 'find-gaps'] }),
  'workshops/01-networks/gaps.md': draft(
    module({ title: 'Gaps', kind: 'guide', covers: ['find-gaps'], body: activity('draw-map') }),
  ),
  'workshops/02-talks/index.md': draft(hub({ title: 'Talks', aims: ['pin-rules'] })),
  'workshops/02-talks/catch-up.md': module({ covers: ['pin-rules'] }),
};

test('drafts are left out of the site’s ledger', () => {
  expect(ledgerOf(unfinished)).toBe(text`
    Workshop 1: Networks. 2 aims: 1 taught, 1 checked, none practised
      across: Catch up, Catch-up
      Workshop 1: Networks / draw-map, everyone
        Catch up: teaches about-draw-map
        No activity or scene practises this.
      Workshop 1: Networks / find-gaps, everyone
        Nothing teaches this.
        No question checks this.
        No activity or scene practises this.
  `);
});

test('the preview’s ledger has drafts, and what only a draft does is still a gap, but not for a draft’s own aims', () => {
  expect(ledgerOf(unfinished, true)).toBe(text`
    Masterclass. 1 aim: taught, checked, practised
      across: Begin, Lesson
      Lesson 1: Begin / first-step, everyone
        Begin (draft): teaches activities=1 about-first-step

    Workshop 1: Networks. 2 aims: 1 taught, 1 checked, none practised
      across: Catch up, Catch-up; Gaps, Guide
      Workshop 1: Networks / draw-map, everyone
        Catch up: teaches about-draw-map
        Gaps (draft): activities=1
        Only a draft practises this.
      Workshop 1: Networks / find-gaps, everyone
        Gaps (draft): teaches about-find-gaps
        Only a draft teaches this.
        Only a draft checks this.
        No activity or scene practises this.

    Workshop 2: Talks (draft). 1 aim: taught, checked, not practised
      across: Catch up, Catch-up
      Workshop 2: Talks / pin-rules, everyone
        Catch up: teaches about-pin-rules
        No activity or scene practises this.
  `);
});

test('material and questions can be followed to where they are', () => {
  const [masterclass, workshop] = tablesOf({
    ...whole,
    'masterclass/01-begin.md': lesson(),
    'workshops/01-networks/index.mdx': `${hub()}\n${question('draw-map', 'in-the-hub')}`,
  });
  const addresses = (table: LedgerTable | undefined): string[][] =>
    (table?.rows ?? []).flatMap(({ cells }) =>
      cells.map(({ material, questions }) => [material.address, ...questions.map(({ address }) => address)]),
    );
  expect(masterclass?.address).toBe('/masterclass.html');
  expect(addresses(masterclass)).toEqual([
    ['/masterclass/begin.html', '/masterclass/begin.html#question-about-first-step'],
  ]);
  expect(workshop?.address).toBe('/workshops/networks.html');
  expect(addresses(workshop)).toEqual([
    ['/workshops/networks.html', '/workshops/networks.html#question-in-the-hub'],
    ['/workshops/networks/catch-up.html', '/workshops/networks/catch-up.html#question-about-draw-map'],
  ]);
});

test('a workshop without a hub has a table without rows, and a programme without workshops no table', () => {
  expect(ledgerOf({ 'programme.yaml': programme, 'workshops/01-first-talks/catch-up.md': module() })).toBe(text`
    Workshop 1: First talks. No aims yet
      across: Catch up, Catch-up
  `);
  expect(ledgerOf({ 'programme.yaml': programme })).toBe('');
});
