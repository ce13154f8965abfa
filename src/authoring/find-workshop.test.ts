import { expect, test } from 'vitest';
import { hub, whole } from '../checks/test-kit.ts';
import { readExisting } from './existing-content.ts';
import { findWorkshop } from './find-workshop.ts';
import { isRefusal, spellRefusal } from './refusal.ts';
import { onDisk } from './test-kit.ts';

const three = {
  ...whole,
  'workshops/02-front-rooms/index.mdx': hub({ title: 'Talking: at home' }),
  'workshops/03-leading/index.mdx': hub({ title: 'Leading' }).replace('sprint:', 'draft: true\nsprint:'),
};

async function find(word: string, files: Readonly<Record<string, string>> = three): Promise<string> {
  const found = findWorkshop(word, await readExisting(await onDisk(files)));
  return isRefusal(found) ? spellRefusal(found) : found.id;
}

test.each([
  ['its id', 'front-rooms', 'front-rooms'],
  ['its id in another case', 'Front Rooms', 'front-rooms'],
  ['its number', '2', 'front-rooms'],
  ['its number as folders have it', '02', 'front-rooms'],
  ['its folder', '02-front-rooms', 'front-rooms'],
  ['its folder as a shell completes it', 'content/workshops/02-front-rooms/', 'front-rooms'],
  ['its folder as Windows writes it', 'workshops\\02-front-rooms\\', 'front-rooms'],
  ['its title', 'talking: at home', 'front-rooms'],
  ['the title of a draft', 'Leading', 'leading'],
])('a workshop may be named by %s', async (_way, word, id) => {
  expect(await find(word)).toBe(id);
});

test.each([
  ['a slip in the id', 'netwroks', 'There is no workshop called "netwroks".\n  Fix: did you mean networks?'],
  [
    'a slip in the title',
    'Talking at hme',
    'There is no workshop called "Talking at hme".\n  Fix: did you mean front-rooms?',
  ],
  [
    'another word',
    'gardening',
    'There is no workshop called "gardening".\n  Fix: use one that exists: networks, front-rooms, leading.',
  ],
  [
    'a number that is not there',
    '7',
    'There is no workshop called "7".\n  Fix: use one that exists: networks, front-rooms, leading.',
  ],
])('%s names none, and the nearest is offered where one is meant', async (_case, word, says) => {
  expect(await find(word)).toBe(`content/workshops\n  ${says}\n\nNothing was written.`);
});

test('a word that may mean two workshops is not guessed at', async () => {
  expect(await find('2', { ...three, 'workshops/02-tea/index.mdx': hub({ title: 'Tea' }) })).toBe(
    'content/workshops\n  "2" may mean several workshops.\n  Fix: write the name of one: front-rooms, tea.\n\nNothing was written.',
  );
});

test('without any workshop, the cure is to begin one', async () => {
  expect(await find('networks', {})).toContain('Fix: begin one first: npm run new workshop "The title".');
});
