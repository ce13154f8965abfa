import type { z } from 'zod';
import { closest } from '../../programme/closest.ts';
import { idPattern, plainName } from '../../programme/names.ts';
import { colorPattern, languagePattern } from '../../programme/schema.ts';
import type { Field } from './field-shape.ts';
import { meantDate } from './meant-date.ts';

const yesAndNo: Readonly<Record<string, boolean>> = {
  yes: true,
  on: true,
  true: true,
  no: false,
  off: false,
  false: false,
};

const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  sixty: 60,
};

/** Languages of the United Kingdom by the names that people write for their codes. */
const languages: Readonly<Record<string, string>> = {
  english: 'en-GB',
  'british english': 'en-GB',
  welsh: 'cy',
  cymraeg: 'cy',
  'scottish gaelic': 'gd',
  gàidhlig: 'gd',
  scots: 'sco',
  irish: 'ga',
  gaeilge: 'ga',
};

/** The code of a language that was written by its name, or with a sign that does not belong in it, as in `en_GB`. */
function meantLanguage(text: string): string | undefined {
  const code = text.replaceAll('_', '-');
  return languages[text.toLowerCase()] ?? (languagePattern.test(code) ? code : undefined);
}

/** Six digits or letters where a colour belongs, with the # that they lack. Other texts stay as they were written. */
export const meantText = (written: string, field: Field | undefined): string =>
  colorPattern.test(`#${written}`) && colorPattern.test(String(field?.examples?.[0])) ? `#${written}` : written;

/** What a refused text was clearly meant to be: a name that is nearly right, or a date, number or answer in another form. */
export function meantValue(text: string, issue: z.core.$ZodIssue): { value: string; isGuess: boolean } | undefined {
  const sure = (value: unknown) => (value === undefined ? undefined : { value: String(value), isGuess: false });
  if (issue.code === 'invalid_value') {
    const value = closest(text, issue.values.map(String));
    return value === undefined ? undefined : { value, isGuess: true };
  }
  if (issue.code === 'invalid_format') {
    if (issue.format === 'regex' && issue.pattern === String(idPattern)) return sure(plainName(text) || undefined);
    if (issue.format === 'regex' && issue.pattern === String(languagePattern)) return sure(meantLanguage(text));
    if (issue.format === 'regex' && issue.pattern === String(colorPattern))
      return sure(colorPattern.test(`#${text}`) ? `"#${text}"` : undefined);
    const date = meantDate(text);
    if (issue.format === 'date') return sure(date?.slice(0, 10));
    return date?.includes('T') ? sure(date) : undefined;
  }
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'array') return sure(idPattern.test(text) ? `[${text}]` : undefined);
  if (issue.expected === 'boolean') return sure(yesAndNo[text.toLowerCase()]);
  return issue.expected === 'number' || issue.expected === 'int'
    ? sure(numberWords[text.toLowerCase()] ?? /^\D*([1-9]\d*)\D*$/.exec(text)?.[1])
    : undefined;
}
