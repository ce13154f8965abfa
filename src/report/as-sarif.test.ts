import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv, { type AnySchemaObject } from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Run } from 'sarif';
import { expect, test } from 'vitest';
import type { Report } from '../checks/check-content.ts';
import { judge, module, whole } from '../checks/test-kit.ts';
import { problemFor } from '../programme/problem.ts';
import { asSarif } from './as-sarif.ts';

const schema = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// One pattern of the schema is no regular expression in Unicode mode.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as AnySchemaObject);

/** The one run of a report's log, which has to fit the standard's schema. */
function runOf(report: Pick<Report, 'problems'>): Run {
  const log = JSON.parse(asSarif(report)) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  expect(log.runs).toHaveLength(1);
  return log.runs[0] as Run;
}

const odd = problemFor('files-are-utf-8')(
  { file: 'my content/Gŵyl: 50%, #1?.md', line: null, column: null },
  'It says "ŵ\\" and {/* this */}.',
  'write {0}\tor ![what it shows](…).',
  [
    { file: 'my content/a b.md', line: 4, message: 'the {other} one' },
    { file: 'my content/a b.md', line: null, message: 'names it too' },
  ],
);

test('a problem is a result with its rule, its place, its fact and its cure', () => {
  const run = runOf(judge({ ...whole, 'workshops/01-networks/again.mdx': module({ asks: [] }), 'notes.md': '' }));
  expect(run.tool.driver.name).toBe('Networked Councillor');
  expect(run.tool.driver.rules?.map(({ id, shortDescription }) => [id, shortDescription?.text])).toEqual([
    ['files-have-a-place', 'Files have a place.'],
    ['one-catch-up-per-workshop', 'One catch-up per workshop.'],
  ]);
  expect(run.results?.[1]).toEqual({
    ruleId: 'one-catch-up-per-workshop',
    ruleIndex: 1,
    level: 'error',
    message: {
      text: '"Networks" already has a catch-up: content/workshops/01-networks/catch-up.mdx:4.\nFix: merge the two, or give this one another kind.',
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/workshops/01-networks/again.mdx', uriBaseId: '%SRCROOT%' },
          region: { startLine: 4, startColumn: 7 },
        },
      },
    ],
    relatedLocations: [
      {
        id: 1,
        physicalLocation: {
          artifactLocation: { uri: 'content/workshops/01-networks/catch-up.mdx', uriBaseId: '%SRCROOT%' },
          region: { startLine: 4 },
        },
        message: { text: 'the other catch-up' },
      },
    ],
    partialFingerprints: { 'checkFileMessage/v1': expect.stringMatching(/^[0-9a-f]{32}$/) as string },
  });
});

test('a whole programme is a run without results', () => {
  expect(runOf(judge(whole))).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
});

test('an empty folder is a report too', () => {
  expect(runOf(judge({})).results).toHaveLength(1);
});

test('odd names and words arrive as they are', () => {
  const run = runOf({ problems: [odd] });
  const [result] = run.results ?? [];
  expect(run.tool.driver.rules?.[0]?.shortDescription?.text).toBe('Files are UTF-8.');
  expect(result?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 'my%20content/G%C5%B5yl%3A%2050%25%2C%20%231%3F.md', uriBaseId: '%SRCROOT%' },
      },
    },
  ]);
  expect(decodeURIComponent(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '')).toBe(odd.file);
  // A reader of SARIF takes {0} for a placeholder, and {{ for the brace itself.
  expect(result?.message.text).toBe('It says "ŵ\\" and {{/* this */}}.\nFix: write {{0}}\tor ![what it shows](…).');
  expect(
    result?.relatedLocations?.map(({ id, message, physicalLocation }) => [id, message?.text, physicalLocation]),
  ).toEqual([
    [
      1,
      'the {{other}} one',
      { artifactLocation: { uri: 'my%20content/a%20b.md', uriBaseId: '%SRCROOT%' }, region: { startLine: 4 } },
    ],
    [2, 'names it too', { artifactLocation: { uri: 'my%20content/a%20b.md', uriBaseId: '%SRCROOT%' } }],
  ]);
});

test('a fingerprint follows a problem to another line, and tells it from others', () => {
  const at = (line: number, message: string) =>
    problemFor('odd')({ file: 'a.md', line, column: 1 }, message, 'mend it.');
  const [first, moved, other] = (
    runOf({ problems: [at(1, 'Wrong.'), at(9, 'Wrong.'), at(1, 'Missing.')] }).results ?? []
  ).map(({ partialFingerprints }) => partialFingerprints?.['checkFileMessage/v1']);
  expect(moved).toBe(first);
  expect(other).not.toBe(first);
});

test('the same problems make the same bytes, without a time or a folder of this machine', () => {
  const report = judge({ ...whole, 'notes.md': '' });
  expect(asSarif(report)).toBe(asSarif(judge({ ...whole, 'notes.md': '' })));
  expect(asSarif(report)).not.toMatch(/\d{4}-\d{2}-\d{2}|file:/);
  expect(asSarif(report)).not.toContain(process.cwd());
});
