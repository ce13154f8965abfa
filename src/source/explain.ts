import type { z } from 'zod';
import { closest } from '../programme/closest.ts';
import type { FieldPath } from '../programme/entry.ts';
import { problemFor, type Place, type Problem } from '../programme/problem.ts';
import type { YamlSource } from './yaml-source.ts';

const problem = problemFor('frontmatter-fits');

interface Field {
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

type Shaped = { def: { type: string; innerType?: Shaped; shape?: Record<string, Shaped>; element?: Shaped }; meta: () => Field | undefined };

const unwrap = (type: Shaped): Shaped =>
  type.def.innerType && ['optional', 'default', 'nullable'].includes(type.def.type) ? unwrap(type.def.innerType) : type;

function typeAt(schema: z.ZodType, path: FieldPath): Shaped | undefined {
  return path.reduce<Shaped | undefined>((type, key) => {
    const inner = type && unwrap(type);
    return typeof key === 'number' ? inner?.def.element : inner?.def.shape?.[key];
  }, schema as unknown as Shaped);
}

const sentenceOf = (schema: z.ZodType, path: FieldPath): string => {
  const type = typeAt(schema, path);
  return (type?.meta() ?? (type && unwrap(type).meta()))?.description ?? '';
};

function exampleOf(schema: z.ZodType, path: FieldPath): string | undefined {
  const type = typeAt(schema, path);
  const example = (type?.meta() ?? (type && unwrap(type).meta()))?.examples?.[0];
  const key = path.at(-1);
  if (example === undefined || typeof key !== 'string') return undefined;
  if (Array.isArray(example)) return example.length > 0 ? `${key}: [${example.join(', ')}]` : `${key}:`;
  return typeof example === 'object' ? `${key}:` : `${key}: ${String(example)}`;
}

const named = (path: FieldPath): string => {
  const key = path.at(-1);
  return typeof key === 'number' ? `item ${key + 1} of ${String(path.at(-2) ?? 'the list')}` : String(key ?? 'this file');
};

const shown = (value: unknown): string => {
  if (typeof value === 'string') return value.length > 60 ? `"${value.slice(0, 57)}…"` : `"${value}"`;
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'empty';
  return typeof value === 'object' ? 'a group of fields' : String(value);
};

const wanted: Readonly<Record<string, string>> = {
  string: 'text', int: 'a whole number', number: 'a number', boolean: 'true or false', array: 'a list', object: 'a group of fields',
};

const formats: Readonly<Record<string, string>> = {
  email: 'an e-mail address',
  url: 'a web address that begins with https://',
  date: 'a date that exists, written YYYY-MM-DD',
  datetime: 'a date and time that exist, written YYYY-MM-DDTHH:MM',
  regex: 'lower-case letters, digits and single hyphens',
};

const valueAt = (tree: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((node, key) => (node as Record<string | number, unknown> | null | undefined)?.[key], tree);

/** Which values an issue would have taken, where it is a choice. */
const choicesOf = (issue: z.core.$ZodIssue): string[] =>
  issue.code === 'invalid_value' ? issue.values.map(String) : [];

function expectation(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_type') return wanted[issue.expected] ?? 'something else';
  if (issue.code === 'invalid_value')
    return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_format') return formats[issue.format] ?? 'written in another way';
  if (issue.code === 'too_small') return typeof value === 'number' ? 'more than 0' : 'filled in';
  return 'something else';
}

/** Explains what a schema refused, one problem a mistake, in a trainer's words. */
export function explainIssue(
  issue: z.core.$ZodIssue, schema: z.ZodType, source: YamlSource, file: string,
): Problem[] {
  const path = issue.path as FieldPath;
  const place = (spot: { line: number; column: number }): Place => ({ file, ...spot });
  const shape = (type: FieldPath): string[] => Object.keys((typeAt(schema, type) as Shaped && unwrap(typeAt(schema, type) as Shaped).def.shape) ?? {});

  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const known = shape(path);
      const meant = closest(key, known.filter((name) => valueAt(source.value, [...path, name]) === undefined));
      return problem(
        place(source.spotOfKey([...path, key])),
        `There is no field called "${key}" here.`,
        meant ? `did you mean ${meant}?` : `take it out, or use one of ${known.join(', ')}.`,
      );
    });

  const value = valueAt(source.value, path);
  const sentence = sentenceOf(schema, path);
  const example = exampleOf(schema, path);
  const write = example ? `write ${example}` : 'fill it in';
  const because = sentence ? ` (${sentence})` : '';

  if (path.length === 0)
    return [problem(place(source.spotOf(path)), `This file holds ${shown(value)}, but it has to be ${expectation(issue, value)}.`, 'compare it with the example in the guide, content/README.md.')];
  if (value === undefined)
    return [problem(place(source.spotOf(path.slice(0, -1))), `The field ${named(path)} is missing.`, `add ${example ?? named(path)}${because}`)];
  if (value === null || value === '' || (Array.isArray(value) && issue.code === 'too_small'))
    return [problem(place(source.spotOfKey(path)), `${named(path)} is empty.`, `${write}${because}`)];
  if (issue.code === 'invalid_type' && issue.expected === 'string' && ['number', 'boolean'].includes(typeof value))
    return [problem(place(source.spotOf(path)), `${named(path)} is ${shown(value)}, but it has to be text.`, `put quotes round it: ${String(path.at(-1))}: "${String(value)}"`)];

  const meant = typeof value === 'string' ? closest(value, choicesOf(issue)) : undefined;
  return [problem(
    place(source.spotOf(path)),
    `${named(path)} is ${shown(value)}, but it has to be ${expectation(issue, value)}.`,
    meant ? `did you mean ${meant}?` : write,
  )];
}
