import { cp, readFile, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeEditorFiles } from '../src/authoring/editor-files.ts';
import { startLanguageServer, type LanguageServer } from './kit/language-server.ts';
import { project, scratch } from './kit/run.ts';

// The servers behind the two extensions that .vscode/extensions.json recommends, as they come with `@astrojs/check`.
const within = (path: string, name: string): string => {
  const found = findPackageJSON(name, path);
  if (!found) throw new Error(`${name} is not installed, and ${path} needs it.`);
  return found;
};
const astroPackage = within(within(join(project, 'package.json'), '@astrojs/check'), '@astrojs/language-server');
const yamlPackage = within(within(astroPackage, 'volar-service-yaml'), 'yaml-language-server');
const astroServer = join(astroPackage, '../bin/nodeServer.js');
const yamlServer = join(yamlPackage, '../bin/yaml-language-server');

const pageOf = (fields: string): string => `---\n${fields}\n---\n\nSome words.\n`;
const files = {
  'workshops/01-networks/sheet.md': pageOf(
    'title: Sheet\nkind: worksheet\nminutes: 10\n\nreview: 2027-02-30\ncoveres: [draw-map]',
  ),
  'workshops/01-networks/index.mdx': pageOf('title: Networks\nsprint:\n  weeks: 6'),
  'cohorts/elmshire.yaml': 'title: Elmshire\nundated: [Net Works]\n',
};
type Path = keyof typeof files;

let place: Awaited<ReturnType<typeof scratch>>;
let folder: string;
let astro: LanguageServer;
let yaml: LanguageServer;

const addressOf = (path: string): string => pathToFileURL(join(folder, 'content', path)).href;

async function start(server: LanguageServer, options: object): Promise<void> {
  const root = { uri: pathToFileURL(folder).href, name: 'programme' };
  const markdown = ['markdown'];
  await server.ask('initialize', {
    processId: process.pid,
    rootUri: root.uri,
    workspaceFolders: [root],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        hover: { contentFormat: markdown },
        completion: { completionItem: { documentationFormat: markdown } },
        diagnostic: {},
      },
    },
    initializationOptions: options,
  });
  server.tell('initialized', {});
}

const open = (server: LanguageServer, path: Path, languageId: string): void =>
  server.tell('textDocument/didOpen', {
    textDocument: { uri: addressOf(path), languageId, version: 1, text: files[path] },
  });

const asking = (path: Path, line: number, character: number): object => ({
  textDocument: { uri: addressOf(path) },
  position: { line, character },
});

async function hover(server: LanguageServer, path: Path, word: string): Promise<string> {
  const lines = files[path].split('\n');
  const line = lines.findIndex((text) => text.trim().startsWith(`${word}:`));
  const answer = await server.ask('textDocument/hover', asking(path, line, (lines[line] ?? '').indexOf(word) + 1));
  return (answer as { contents?: { value: string } } | null)?.contents?.value ?? '';
}

beforeAll(async () => {
  place = await scratch();
  // Many a computer's folders have a space in their names.
  folder = join(place.folder, 'Ann’s programme');
  await cp(join(project, '.vscode'), join(folder, '.vscode'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await cp(join(project, 'LICENSE'), join(folder, 'content', path));
    await writeFile(join(folder, 'content', path), text);
  }
  await writeEditorFiles(folder, join(folder, 'content'));

  const { config } = ts.parseConfigFileTextToJson(
    '',
    await readFile(join(folder, '.vscode/settings.json'), 'utf8'),
  ) as {
    config: Record<string, unknown>;
  };
  const yamlSettings = Object.fromEntries(
    Object.entries(config)
      .filter(([name]) => name.startsWith('yaml.'))
      .map(([name, value]) => [
        name.slice(5).replace('.enable', ''),
        name.endsWith('.enable') ? { enable: value } : value,
      ]),
  );
  const always = { validate: true, hover: true, completion: true };
  astro = startLanguageServer(astroServer, () => null);
  yaml = startLanguageServer(yamlServer, (section) => (section === 'yaml' ? { ...always, ...yamlSettings } : {}));
  await start(astro, {
    typescript: { tsdk: join(project, 'node_modules/typescript/lib') },
    contentIntellisense: config['astro.content-intellisense'],
  });
  await start(yaml, {});
  open(astro, 'workshops/01-networks/sheet.md', 'markdown');
  open(astro, 'workshops/01-networks/index.mdx', 'mdx');
  open(yaml, 'cohorts/elmshire.yaml', 'yaml');
});
afterAll(async () => {
  astro.stop();
  yaml.stop();
  await place.remove();
});

test('pointing at a field of a page shows its sentence, in .md and in .mdx', async () => {
  expect(await hover(astro, 'workshops/01-networks/sheet.md', 'minutes')).toBe(
    '#### A module\n\nHow long it takes, in whole minutes.\n\nExample:\n\n```yaml\n10\n```',
  );
  expect(await hover(astro, 'workshops/01-networks/index.mdx', 'weeks')).toBe(
    "#### A workshop's hub\n\nHow many weeks the sprint lasts.\n\nExample:\n\n```yaml\n6\n```",
  );
});

test('an empty line between the fields of a page offers those that are not there yet', async () => {
  const answer = await astro.ask('textDocument/completion', asking('workshops/01-networks/sheet.md', 4, 0));
  const { items } = answer as { items: { label: string; documentation: { value: string } }[] };
  // The first fills in all that the kind needs.
  expect(items.map(({ label }) => label).sort()).toEqual(
    ['A module', 'covers', 'draft', 'essential', 'keywords', 'needs', 'owner', 'summary'].sort(),
  );
  expect(items.find(({ label }) => label === 'draft')?.documentation).toMatchObject({
    value: '`true` keeps it out of the site until it is ready. May be left out.',
  });
});

test('behind a field’s colon the editor offers its values', async () => {
  const answer = await astro.ask('textDocument/completion', asking('workshops/01-networks/sheet.md', 2, 6));
  const { items } = answer as { items: { label: string }[] };
  expect(items.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['catch-up', 'checklist', 'worksheet', 'example', 'guide', 'scene']),
  );
});

test('a misspelt field and a date that does not exist are underlined, once each', async () => {
  const uri = addressOf('workshops/01-networks/sheet.md');
  const { items } = (await astro.ask('textDocument/diagnostic', { textDocument: { uri } })) as {
    items: { message: string }[];
  };
  const messages = items.map(({ message }) => message).filter((message) => !message.startsWith('Missing property'));
  expect(messages.sort()).toEqual([
    'Property coveres is not allowed.',
    'Write it like 2027-05-01. The date by which to look at it again, as YYYY-MM-DD.',
  ]);
});

test('a YAML file is helped in the same way, by the schema that the settings name', async () => {
  const { diagnostics } = await yaml.hear<{ uri: string; diagnostics: { message: string }[] }>(
    'textDocument/publishDiagnostics',
    (said) => said.diagnostics.length > 0,
  );
  expect(diagnostics.map(({ message }) => message)).toContain(
    'Write it like networks. The ids of the workshops whose dates are not fixed yet.',
  );
  expect(await hover(yaml, 'cohorts/elmshire.yaml', 'undated')).toBe(
    '#### A cohort\n\nThe ids of the workshops whose dates are not fixed yet. May be left out.\n\nExample:\n\n```yaml\n- networks\n```\n',
  );
});
