import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { seatOf } from '../programme/kinds.ts';
import { isMarkdownKind, type Kind } from '../programme/schema.ts';
import { splitFrontmatter } from '../source/frontmatter.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schemas.ts';
import { kindWords } from './kind-words.ts';

type Fields = Record<string, unknown>;
const kinds = Object.keys(kindWords) as Kind[];

const ajv = new Ajv({ allErrors: true });
// Words for editors, which say nothing about what is right.
ajv.addVocabulary(['markdownDescription', 'patternErrorMessage']);
addFormats.default(ajv);
const judges = new Map(kinds.map((kind) => [kind, ajv.compile(jsonSchemaOf(kind))]));

/** Where a value is refused, and over which keyword: `/review pattern`. */
function refusals(kind: Kind, value: unknown): string[] {
  const judge = judges.get(kind);
  judge?.(value);
  return (judge?.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const content = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .flatMap((path) => {
    const kind = seatOf(path)?.kind;
    return kind && path !== 'README.md' ? [[path, kind] as const] : [];
  });

test.each(content)('the programme’s own %s is accepted as what it is: %s', (path, kind) => {
  const text = readFileSync(`content/${path}`, 'utf8');
  const fields = isMarkdownKind(kind) ? splitFrontmatter(text).frontmatter : text;
  expect(refusals(kind, parse(fields ?? ''))).toEqual([]);
});

/** A kind's example with more in it: in each item where the file is a list. */
const exampleWith = (kind: Kind, more: Fields): unknown => {
  const example = parse(kindWords[kind].example) as Fields | Fields[];
  return Array.isArray(example) ? example.map((item) => ({ ...item, ...more })) : { ...example, ...more };
};

test.each(kinds)('in %s a misspelt field is refused', (kind) => {
  expect(refusals(kind, exampleWith(kind, {}))).toEqual([]);
  expect(refusals(kind, exampleWith(kind, { titel: 'Oh' }))).toEqual([
    expect.stringMatching(/^(\/0)? additionalProperties$/),
  ]);
});

const fieldsOf = (kind: Kind): Fields => {
  const schema = jsonSchemaOf(kind);
  return (schema.properties ?? schema.items?.properties) as Fields;
};

test.each(kinds.filter((kind) => 'review' in fieldsOf(kind)))(
  'in %s a date that does not exist is refused, once',
  (kind) => {
    expect(refusals(kind, exampleWith(kind, { review: '2028-02-29' }))).toEqual([]);
    for (const review of ['1 May 2027', '2027-02-29', '2027-5-1'])
      expect(refusals(kind, exampleWith(kind, { review }))).toEqual([
        expect.stringMatching(/^(\/0)?\/review pattern$/),
      ]);
  },
);

test('a session begins at a time without seconds or a zone', () => {
  const session = { workshop: 'networks', ends: '2027-02-04T20:00', place: 'County Hall' };
  const starting = (starts: string): string[] =>
    refusals('cohort', exampleWith('cohort', { sessions: [{ ...session, starts }] }));
  expect(starting('2027-02-04T18:00')).toEqual([]);
  for (const starts of ['2027-02-04', '2027-02-04 18:00', '2027-02-04T18:00:00', '2027-02-30T18:00'])
    expect(starting(starts)).toEqual(['/sessions/0/starts pattern']);
});

test("a council's colour may be in capitals, as the check has it", () => {
  expect(refusals('council', exampleWith('council', { accent: '#0F5C63' }))).toEqual([]);
  expect(refusals('council', exampleWith('council', { accent: 'teal' }))).toEqual(['/accent pattern']);
});

/** Every field of a schema, at any depth, with the path to it. */
const allFields = (schema: JsonSchema, path = ''): [path: string, field: JsonSchema][] =>
  Object.entries(schema.properties ?? schema.items?.properties ?? {}).flatMap(([key, field]) => [
    [`${path}${key}`, field] as [string, JsonSchema],
    ...allFields(field, `${path}${key}.`),
  ]);

test.each(kinds)(
  'each field of %s has its sentence, which names every value to choose from, and an example that fits',
  (kind) => {
    for (const [path, field] of allFields(jsonSchemaOf(kind))) {
      expect(field.description, path).toMatch(/^\S.*\.$/);
      for (const value of field.enum ?? field.items?.enum ?? [])
        expect(field.markdownDescription, path).toContain(`\`${String(value)}\``);
      const judge = ajv.compile(field);
      expect(
        field.examples?.map((example) => judge(example)),
        path,
      ).toEqual([true]);
    }
  },
);

test('the editor is told what the check is told, in words for its reader', () => {
  const { properties } = jsonSchemaOf('module');
  expect(properties?.['kind']?.markdownDescription).toBe(
    'What it is: `catch-up`, `checklist`, `worksheet`, `example`, `guide` or `scene`.',
  );
  expect(properties?.['essential']?.markdownDescription).toBe(
    '`false` lets a plan leave it out when time is short. Left out, it is `true`.',
  );
  expect(properties?.['needs']?.markdownDescription).toMatch(/ May be left out\.$/);
  expect(properties?.['covers']).toMatchObject({
    items: { patternErrorMessage: 'Write it like draw-map. The ids of the aims that it helps with.' },
  });
});
