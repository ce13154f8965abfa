import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { hub, whole } from '../checks/test-kit.ts';
import { askForTheRest, cancelled } from './ask-for-the-rest.ts';
import { readExisting } from './existing-content.ts';
import type { Given } from './read-given.ts';
import { onDisk, pathsIn } from './test-kit.ts';

const enter = '\r';
const down = '\u001B[B';
const ctrlC = '\u0003';

type Turn = readonly [asked: string, ...keys: string[]];

/** Somebody at a terminal who waits for each question and then presses keys. */
function somebody(turns: readonly Turn[]): { input: PassThrough; output: PassThrough; seen: () => string } {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 100, rows: 40 });
  const left = [...turns];
  let screen = '';
  let fresh = '';
  output.on('data', (chunk: Buffer) => {
    screen += String(chunk);
    fresh += String(chunk);
    const [asked = '', ...keys] = left[0] ?? [];
    if (left.length === 0 || !fresh.includes(asked)) return;
    left.shift();
    fresh = '';
    // A question listens only once it stands on the screen.
    setImmediate(() => keys.forEach((key) => input.write(key)));
  });
  return { input, output, seen: () => screen };
}

const two = { ...whole, 'workshops/02-talks/index.mdx': hub({ title: 'Talks' }) };

async function ask(given: Given, turns: readonly Turn[], files: Readonly<Record<string, string>> = two) {
  const content = await onDisk(files);
  const person = somebody(turns);
  const answer = await askForTheRest(given, await readExisting(content), person);
  expect(await pathsIn(content)).toEqual(Object.keys(files).sort());
  return { answer, seen: person.seen() };
}

test('whoever says nothing is asked for everything, one question at a time', async () => {
  const { answer } = await ask({}, [
    ['What would you like to begin?', down, down, enter],
    ['For which workshop?', down, enter],
    ['What is its title?', 'Rules', enter],
    ['What kind of module is it?', down, enter],
  ]);
  expect(answer).toEqual({ kind: 'module', workshop: 'talks', title: 'Rules', moduleKind: 'worksheet' });
});

test('what was said on the command line is not asked again', async () => {
  const { answer, seen } = await ask({ kind: 'module', workshop: '2', title: 'Rules' }, [
    ['What kind of module is it?', enter],
  ]);
  expect(answer).toEqual({ kind: 'module', workshop: '2', title: 'Rules', moduleKind: 'checklist' });
  expect(seen).not.toContain('title');
});

test('whoever has said all is not asked at all', async () => {
  const { answer, seen } = await ask({ kind: 'lesson', title: 'Rules' }, []);
  expect(answer).toEqual({ kind: 'lesson', title: 'Rules' });
  expect(seen).toBe('');
});

test('only workshops that lack a catch-up are offered one', async () => {
  const { answer, seen } = await ask({ kind: 'catch-up' }, [['For which workshop?', enter]]);
  expect(answer).toEqual({ kind: 'catch-up', workshop: 'talks' });
  expect(seen).not.toContain('Networks');
});

test('where every workshop has its catch-up, that is said instead of asking', async () => {
  const { answer } = await ask({ kind: 'catch-up' }, [], whole);
  expect(answer).toEqual({
    refused: 'content',
    place: 'content/workshops',
    fact: 'Every workshop has a catch-up already.',
    cure: 'change the one that is there.',
  });
});

test('a title that is taken can be changed at once', async () => {
  const { answer, seen } = await ask({ kind: 'workshop' }, [
    ['What is its title?', 'Talk', 's', enter],
    ['There is already a workshop called "talks".', ' 2', enter],
  ]);
  expect(answer).toEqual({ kind: 'workshop', title: 'Talks 2' });
  expect(seen).toContain('Fix: change that one, or choose another title.');
});

test('a workshop that does not exist is said before anything is asked', async () => {
  const { answer, seen } = await ask({ kind: 'module', workshop: 'tlaks' }, []);
  expect(answer).toMatchObject({ refused: 'call', cure: 'did you mean talks?' });
  expect(seen).toBe('');
});

test.each<[string, Given, Turn]>([
  ['the kind', {}, ['What would you like to begin?', ctrlC]],
  ['the workshop', { kind: 'module' }, ['For which workshop?', ctrlC]],
  ['the title', { kind: 'council' }, ['What is the council called?', 'Fen', ctrlC]],
  ['the kind of module', { kind: 'module', workshop: '1', title: 'A' }, ['What kind of module is it?', ctrlC]],
])('Ctrl+C at %s ends it and leaves nothing behind', async (_at, given, turn) => {
  expect((await ask(given, [turn])).answer).toBe(cancelled);
});
