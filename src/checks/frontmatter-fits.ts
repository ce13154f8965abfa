import { stringify } from 'yaml';
import type { z } from 'zod';
import { closest } from '../programme/closest.ts';
import type { FieldPath } from '../programme/entry.ts';
import { problemFor, type Place, type Problem } from '../programme/problem.ts';
import { expectation, named, shown } from './parts/field-words.ts';
import { cure, fieldAt, keysAt } from './parts/field-shape.ts';
import { meantText, meantValue } from './parts/meant-value.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { faultsOf, type Check } from './world.ts';

const problem = problemFor('frontmatter-fits');

const valueAt = (tree: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((node, key) => (node as Record<string | number, unknown> | null | undefined)?.[key], tree);

const isBlank = (value: unknown): boolean => value === null || (typeof value === 'string' && value.trim() === '');
const isCurly = (value: unknown): value is string => typeof value === 'string' && /^[“”„].*[“”]$/.test(value);

type Issue = z.core.$ZodIssue;

/** The field that an unknown key was meant to be, if it is not there already. */
const meantBy = (key: string, schema: z.ZodType, path: FieldPath, value: unknown): string | undefined =>
  closest(
    key,
    keysAt(schema, path).filter((name) => valueAt(value, [...path, name]) === undefined),
  );

/** Leaves out each missing field that stands there misspelt: that is one mistake, told by its key. */
function withoutEchoes(issues: readonly Issue[], schema: z.ZodType, value: unknown): Issue[] {
  const meant = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => JSON.stringify([...issue.path, meantBy(key, schema, issue.path as FieldPath, value)]))
      : [],
  );
  return issues.filter(
    ({ path }) => valueAt(value, path as FieldPath) !== undefined || !meant.includes(JSON.stringify(path)),
  );
}

function explainIssue(issue: Issue, schema: z.ZodType, source: YamlSource, file: string): Problem[] {
  const path = issue.path as FieldPath;
  const place = (spot: { line: number; column: number }): Place => ({ file, ...spot });

  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const meant = meantBy(key, schema, path, source.value);
      return problem(
        place(source.spotOfKey([...path, key])),
        `There is no field called "${key}" here.`,
        meant ? `did you mean ${meant}?` : `take it out, or use one of ${keysAt(schema, path).join(', ')}.`,
      );
    });

  const value = valueAt(source.value, path);
  const description = fieldAt(schema, path)?.description;
  const because = description ? ` (${description})` : '';
  const written = cure(schema, path);
  const isExample = keysAt(schema, path).length === 0 && keysAt(schema, [...path, 0]).length === 0;
  const write = written
    ? `write ${isExample ? 'it like ' : ''}${written}`
    : typeof path.at(-1) === 'number'
      ? 'correct it, or take it out.'
      : 'fill it in.';

  if (path.length === 0)
    return [
      problem(
        place(source.spotOf(path)),
        `This file holds ${shown(value)}, but it has to be ${expectation(issue, value)}.`,
        'compare it with the example in the guide, content/README.md.',
      ),
    ];
  if (value === undefined)
    return [
      problem(
        place(source.spotOf(path.slice(0, -1))),
        `The field ${named(path)} is missing.`,
        `add ${written ?? named(path)}${because}`,
      ),
    ];
  const before = typeof path.at(-1) === 'string' ? `${path.at(-1)}: ` : '';
  const note = source.noteAt(path);
  // A note to oneself begins with a space, as in "# still to come".
  if (note && /^[^\s#]/.test(note))
    return [
      problem(
        place(source.spotOfKey(path)),
        `${named(path)} is empty, because what follows a # counts as a note.`,
        `put quotes round it: ${before}${stringify(`#${note}`, { lineWidth: 0 }).trimEnd()}`,
      ),
    ];
  if (isBlank(value) || (Array.isArray(value) && issue.code === 'too_small'))
    return [problem(place(source.spotOfKey(path)), `${named(path)} is empty.`, `${write}${because}`)];
  if (issue.code === 'invalid_type' && issue.expected === 'string' && ['number', 'boolean'].includes(typeof value))
    return [
      problem(
        place(source.spotOf(path)),
        `${named(path)} is ${source.writtenAt(path) ?? shown(value)}, but it has to be text.`,
        `put quotes round it: ${before}"${meantText(source.writtenAt(path) ?? String(value), fieldAt(schema, path))}"`,
      ),
    ];

  const meant = typeof value === 'string' ? meantValue(value, issue) : undefined;
  return [
    problem(
      place(source.spotOf(path)),
      `${named(path)} is ${shown(value)}, but it has to be ${expectation(issue, value)}.`,
      meant?.isGuess
        ? `did you mean ${meant.value}?`
        : meant && typeof path.at(-1) === 'string'
          ? `write ${path.at(-1)}: ${meant.value}`
          : isCurly(value)
            ? `take the curly quotes away: ${value.slice(1, -1)}`
            : write,
    ),
  ];
}

/** Every field is one that its kind of file has, and holds what it should. All that a file has wrong is told at once. */
export const frontmatterFits: Check = (world) =>
  faultsOf(world, 'fields').flatMap(({ file, fault: { issues, schema, source } }) =>
    withoutEchoes(issues, schema, source.value).flatMap((issue) => explainIssue(issue, schema, source, file)),
  );
