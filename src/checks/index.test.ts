import { readFile, readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checks } from './index.ts';

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const besides = [
  'bad-inputs',
  'check-content',
  'cohort-kit',
  'hostile-input',
  'index',
  'one-mistake-one-problem',
  'real-programme',
  'test-kit',
  'world',
];

/** The names of the promises, as their files have them. */
const promises = async (): Promise<string[]> =>
  (await readdir(new URL('.', import.meta.url)))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -3))
    .filter((name) => !besides.includes(name));

test('every promise is kept: each file is in the list', async () => {
  expect((await promises()).map(camelCase).sort()).toEqual(checks.map(({ name }) => name).sort());
});

test('the trainers’ guide explains every promise by its name', async () => {
  const guide = await readFile('content/README.md', 'utf8');
  expect((await promises()).filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});
