import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guidePath, referenceFiles } from './reference-files.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const files = referenceFiles(read(guidePath));

test.each([...files])('%s says what the schemas and the directives say', (path, text) => {
  expect(read(path), `${path} is behind the code. Run npm run reference, and commit what it writes.`).toBe(text);
});

test('no schema is left of a kind that is gone', () => {
  const kept = readdirSync('.vscode/schemas').map((name) => `.vscode/schemas/${name}`);
  expect(kept.filter((path) => !files.has(path))).toEqual([]);
});
