import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ofKind, type Entry } from '../programme/entry.ts';
import { readContentFolder } from '../source/content-folder.ts';
import { editionFor } from '../source/councils.ts';
import { editionOf } from '../source/edition.ts';
import { readContent } from '../source/read-content.ts';
import { writeEdition } from '../source/write-edition.ts';
import { codeDigest, contentDigest } from '../kept/digests.ts';
import { evidenceForCouncil, evidenceIn } from './read-evidence.ts';
import { resultsFile, writeResults } from './results.ts';

const two = fileURLToPath(new URL('../../tests/fixtures/two', import.meta.url));
let place: string;
let root: string;
let elm: Entry<'council'>;

/** Writes down that everything was tested as it lies there now. */
async function testAll(): Promise<void> {
  const folder = await readContentFolder(root);
  const edition = async (council: string | null, content: Promise<string>) => ({
    council,
    content: await content,
    pages: 1,
    faults: [],
  });
  const editions = [
    await edition(null, contentDigest(editionOf(folder))),
    await edition('elm', contentDigest(editionFor(folder, elm))),
  ];
  const about = { tested: '2026-11-23', browser: 'Chromium 1', axe: '4', settings: [], criteria: [] };
  await writeFile(join(root, resultsFile), writeResults({ ...about, code: await codeDigest(), editions }));
}

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'evidence-'));
  root = join(place, 'two');
  await cp(two, root, { recursive: true });
  await mkdir(join(root, 'councils/elm/workshops/bees'), { recursive: true });
  await writeFile(
    join(root, 'councils/elm.yaml'),
    'name: Elm\nnation: england\ncontacts:\n  - role: Accessibility and data protection\n    email: a@elm.example\n',
  );
  await cp(join(two, 'workshops/2-bees/officer.md'), join(root, 'councils/elm/workshops/bees/officer.md'));
  const [council] = ofKind((await readContent(root)).entries, 'council');
  if (!council) throw new Error('The council was not read.');
  elm = council;
});
afterAll(() => rm(place, { recursive: true, force: true }));

test('an edition that is laid out in its own folder is what was tested', async () => {
  await testAll();
  expect(await evidenceIn(root, undefined)).toMatchObject({ missing: null });
  expect(await evidenceForCouncil(root, elm)).toMatchObject({ missing: null });
  const folder = await writeEdition(editionFor(await readContentFolder(root), elm), join(place, 'elm-edition'));
  expect(await evidenceIn(folder, 'elm')).toMatchObject({ missing: null });
});

test('a change to a council’s own file makes the results of its site old, and of no other', async () => {
  await testAll();
  await writeFile(join(root, 'councils/elm/workshops/bees/officer.md'), 'Something else.\n');
  expect(await evidenceForCouncil(root, elm)).toEqual({ missing: 'content' });
  expect(await evidenceIn(root, undefined)).toMatchObject({ missing: null });
});

test('a picture that was drawn anew makes the results old', async () => {
  await testAll();
  await writeFile(join(root, 'workshops/1-gardens/melon.png'), 'Another melon.');
  expect(await evidenceIn(root, undefined)).toEqual({ missing: 'content' });
});
