import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { isMarkdownKind, type Kind } from '../programme/schema.ts';
import { editorFiles } from './editor-files.ts';
import { schemaFile, schemaPath } from './json-schemas.ts';
import { kindWords } from './kind-words.ts';

test('each page is told which fields it has, and other files are not', () => {
  const files = editorFiles('/home/ann/programme/content', [
    'README.md',
    'about.md',
    'glossary.yaml',
    'workshops/01-networks/index.mdx',
    'workshops/01-networks/map.png',
    'workshops/01-networks/sheet.md',
  ]);
  const { entries } = JSON.parse(files.get('.astro/collections/collections.json') ?? '') as { entries: unknown };
  expect(entries).toEqual({
    'file:///home/ann/programme/content/about.md': 'frontmatter-about',
    'file:///home/ann/programme/content/workshops/01-networks/index.mdx': 'frontmatter-hub',
    'file:///home/ann/programme/content/workshops/01-networks/sheet.md': 'frontmatter-module',
  });
  expect(files.get('.astro/collections/frontmatter-module.schema.json')).toBe(schemaFile('module'));
});

test('a folder with a space, a capital or an accent in its name is found too', () => {
  const files = editorFiles('/Users/Ann Élan/Content', ['about.md']);
  expect(files.get('.astro/collections/collections.json')).toContain('"file:///users/ann élan/content/about.md"');
});

const { config } = ts.parseConfigFileTextToJson('settings.json', readFileSync('.vscode/settings.json', 'utf8')) as {
  config: { 'yaml.schemas': Record<string, string> };
};
const yamlKinds = (Object.keys(kindWords) as Kind[]).filter((kind) => !isMarkdownKind(kind));

test.each(yamlKinds)('the editor’s settings name one schema for %s, its own', (kind) => {
  const matching = Object.entries(config['yaml.schemas']).filter(([, glob]) =>
    matchesGlob(`content/${kindWords[kind].place}`, glob),
  );
  expect(matching.map(([schema]) => schema)).toEqual([`./${schemaPath(kind)}`]);
});
