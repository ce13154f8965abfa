import type { Progress } from './progress.ts';

/** `damaged`: not what this site writes. `older`, `newer`: written by another version of it. */
export type Unreadable = 'damaged' | 'older' | 'newer';

export type Reading =
  | { readonly kind: 'read'; readonly progress: Progress }
  | { readonly kind: 'unreadable'; readonly because: Unreadable };

type Test = (value: unknown) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

/** Ids of the content, with slashes between them. */
const id = text(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/);

const moment: Test = (value) =>
  text(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)(value) && !Number.isNaN(Date.parse(value as string));

const each =
  (test: Test): Test =>
  (value) =>
    isObject(value) && Object.entries(value).every(([key, own]) => id(key) && test(own));

const exactly =
  (tests: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isObject(value) &&
    Object.keys(value).length === Object.keys(tests).length &&
    Object.entries(tests).every(([key, test]) => Object.hasOwn(value, key) && test(value[key]));

const stopped = exactly({ page: id, title: text(/^/), date: moment });

const isProgress = exactly({
  version: (value) => value === 1,
  programme: id,
  council: id,
  aims: each(moment),
  modules: each(exactly({ done: moment, content: text(/^[0-9a-f]{8}$/) })),
  questions: each(exactly({ right: (value) => typeof value === 'boolean', date: moment })),
  last: (value) => value === null || stopped(value),
});

/** Whether an id can be kept: what is written has to be read again. */
export const canBeKept = (key: string): boolean => id(key);

/**
 * Reads progress from a file or from storage. All of it or none: an entry that was left out would be
 * lost without a word at the next saving. Never throws.
 */
export function readProgress(source: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return { kind: 'unreadable', because: 'damaged' };
  }
  if (isProgress(value)) return { kind: 'read', progress: value as Progress };
  const version = isObject(value) ? value['version'] : undefined;
  const isOther = typeof version === 'number' && version !== 1;
  return { kind: 'unreadable', because: !isOther ? 'damaged' : version > 1 ? 'newer' : 'older' };
}

/** Progress as a file that a person can open and read. */
export const asFile = (progress: Progress): string => `${JSON.stringify(progress, null, 2)}\n`;
