import type { z } from 'zod';
import type { FieldPath } from '../../programme/entry.ts';
import { idPattern } from '../../programme/names.ts';
import { answerPattern, colorPattern, languagePattern, localPattern } from '../../programme/schema.ts';

/** How messages name a field: by its key, or as an item of its list. */
export const named = (path: FieldPath): string => {
  const key = path.at(-1);
  return typeof key === 'number'
    ? `item ${key + 1} of ${String(path.at(-2) ?? 'the list')}`
    : String(key ?? 'this file');
};

/** How messages show a value. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return value.length > 60 ? `"${value.slice(0, 57)}…"` : `"${value}"`;
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'empty';
  return typeof value === 'object' ? 'a group of fields' : String(value);
};

const wanted: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

const formats: Readonly<Record<string, string>> = {
  email: 'an e-mail address',
  url: 'a web address that begins with https://',
  date: 'a date that exists, written YYYY-MM-DD',
  datetime: 'a date and time that exist, written YYYY-MM-DDTHH:MM',
};

const patterns: Readonly<Record<string, string>> = {
  [String(idPattern)]: 'lower-case letters, digits and single hyphens',
  [String(answerPattern)]: 'an e-mail address, or a web address that begins with https://',
  [String(colorPattern)]: 'a colour: # and six digits, or letters up to f',
  [String(languagePattern)]: "a language's code",
  [String(localPattern)]: 'a date and time that exist, written YYYY-MM-DDTHH:MM',
};

/** What a schema would have taken, in a trainer's words. */
export function expectation(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_type') return wanted[issue.expected] ?? 'something else';
  if (issue.code === 'invalid_value')
    return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_format')
    return (
      (issue.format === 'regex' ? patterns[issue.pattern ?? ''] : formats[issue.format]) ?? 'written in another way'
    );
  if (issue.code === 'too_small') return typeof value === 'number' ? 'more than 0' : 'filled in';
  return 'something else';
}
