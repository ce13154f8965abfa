import type { z } from 'zod';
import { closest } from '../programme/closest.ts';
import type { FieldPath } from '../programme/entry.ts';
import { problemFor, type Place, type Problem } from '../programme/problem.ts';
import { expectation, named, shown } from './field-words.ts';
import type { YamlSource } from './yaml-source.ts';

const problem = problemFor('frontmatter-fits');

interface Field {
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

type Shaped = {
  def: { type: string; innerType?: Shaped; shape?: Record<string, Shaped>; element?: Shaped };
  meta: () => Field | undefined;
};

const unwrap = (type: Shaped): Shaped =>
  type.def.innerType && ['optional', 'default', 'nullable'].includes(type.def.type) ? unwrap(type.def.innerType) : type;

function typeAt(schema: z.ZodType, path: FieldPath): Shaped | undefined {
  return path.reduce<Shaped | undefined>(
    (type, key) => {
      const inner = type && unwrap(type);
      return typeof key === 'number' ? inner?.def.element : inner?.def.shape?.[key];
    },
    schema as unknown as Shaped,
  );
}

const fieldAt = (schema: z.ZodType, path: FieldPath): Field | undefined => {
  const type = typeAt(schema, path);
  return type?.meta() ?? (type && unwrap(type).meta());
};

const keysAt = (schema: z.ZodType, path: FieldPath): string[] => {
  const type = typeAt(schema, path);
  return Object.keys((type && unwrap(type).def.shape) ?? {});
};

/** What to write: the field with its example, or, for a group, the names of the fields in it. */
function cure(schema: z.ZodType, path: FieldPath): string | undefined {
  const key = path.at(-1);
  const keys = keysAt(schema, path);
  const inItem = keysAt(schema, [...path, 0]);
  if (keys.length > 0)
    return typeof key === 'string' ? `${key}: and below it ${keys.join(', ')}` : `its fields: ${keys.join(', ')}`;
  if (inItem.length > 0) return `${String(key)}: and below it a list, each item with ${inItem.join(', ')}`;
  const example = fieldAt(schema, path)?.examples?.[0];
  if (example === undefined || typeof key !== 'string') return undefined;
  return `${key}: ${Array.isArray(example) ? `[${example.join(', ')}]` : String(example)}`;
}

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

/** Explains what a schema refused, one problem a mistake, in a trainer's words. */
export const explainIssues = (
  issues: readonly Issue[],
  schema: z.ZodType,
  source: YamlSource,
  file: string,
): Problem[] =>
  withoutEchoes(issues, schema, source.value).flatMap((issue) => explainIssue(issue, schema, source, file));

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
  const write = written
    ? `write ${written}`
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
  if (isBlank(value) || (Array.isArray(value) && issue.code === 'too_small'))
    return [problem(place(source.spotOfKey(path)), `${named(path)} is empty.`, `${write}${because}`)];
  if (issue.code === 'invalid_type' && issue.expected === 'string' && ['number', 'boolean'].includes(typeof value))
    return [
      problem(
        place(source.spotOf(path)),
        `${named(path)} is ${shown(value)}, but it has to be text.`,
        `put quotes round it: ${typeof path.at(-1) === 'string' ? `${path.at(-1)}: ` : ''}"${String(value)}"`,
      ),
    ];

  const meant =
    typeof value === 'string' && issue.code === 'invalid_value' ? closest(value, issue.values.map(String)) : undefined;
  return [
    problem(
      place(source.spotOf(path)),
      `${named(path)} is ${shown(value)}, but it has to be ${expectation(issue, value)}.`,
      meant ? `did you mean ${meant}?` : isCurly(value) ? `take the curly quotes away: ${value.slice(1, -1)}` : write,
    ),
  ];
}
