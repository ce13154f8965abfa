import type { z } from 'zod';
import type { FieldPath } from '../programme/entry.ts';
import { schemas, type Data, type Kind } from '../programme/schema.ts';

type Tree = Record<string | number, unknown>;

/** What stands in for a required field that is missing or refused, so that the file still exists. */
const blanks: Readonly<Record<Kind, (name: string) => unknown>> = {
  programme: () => ({ title: 'Programme', summary: '-', language: 'en-GB', feedback: 'a@b.example', contacts: [] }),
  about: (name) => ({ title: name, summary: '-' }),
  lesson: (name) => ({ title: name, summary: '-', path: 'everyone', minutes: 1, aims: [] }),
  hub: (name) => ({ title: name, summary: '-', sprint: { weeks: 1, aims: [] } }),
  module: (name) => ({ title: name, summary: '-', kind: 'guide', minutes: 1, covers: [], needs: [], essential: true }),
  officer: (name) => ({ title: name, summary: '-' }),
  story: (name) => ({ title: name, summary: '-', invented: true, workshops: [] }),
  skillsCheck: (name) => ({ title: name, summary: '-', statements: [] }),
  glossary: () => [],
  facts: () => [],
  cohort: (name) => ({
    title: name,
    councils: [],
    invented: false,
    sessions: [],
    undated: [],
    officers: [],
    manager: { name: '-', email: 'a@b.example' },
  }),
  council: (name) => ({ name, nation: 'england', invented: false, contacts: [], links: [], leaveOut: [] }),
};

const at = (tree: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null ? (node as Tree)[key] : undefined),
    tree,
  );

/** Where to cut: the list item that holds the fault, or else the field itself. */
function cutPath(path: FieldPath): FieldPath {
  const index = path.findIndex((key) => typeof key === 'number');
  return index < 0 ? path : path.slice(0, index + 1);
}

function cut(tree: unknown, path: FieldPath): void {
  const parent = at(tree, path.slice(0, -1));
  const key = path.at(-1);
  if (Array.isArray(parent) && typeof key === 'number') parent[key] = undefined;
  else if (typeof parent === 'object' && parent !== null && key !== undefined) Reflect.deleteProperty(parent, key);
}

function closeGaps(node: unknown): unknown {
  if (Array.isArray(node)) return node.filter((item) => item !== undefined).map(closeGaps);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closeGaps(value)]));
}

function fill(tree: unknown, blank: unknown): unknown {
  if (typeof blank !== 'object' || blank === null || Array.isArray(blank)) return tree ?? blank;
  const own = typeof tree === 'object' && tree !== null && !Array.isArray(tree) ? (tree as Tree) : {};
  const filled = Object.entries(blank).map(([key, value]) => [key, fill(own[key], value)]);
  return { ...own, ...(Object.fromEntries(filled) as Tree) };
}

/**
 * Keeps what a refused file does say: cuts what its schema refused and fills required fields with
 * stand-ins, so that the file still exists for every other check and for the preview.
 */
export function salvage<K extends Kind>(
  kind: K,
  name: string,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): Data<K> {
  const tree = structuredClone(value);
  for (const issue of issues) {
    const path = issue.path as FieldPath;
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) cut(tree, [...path, key]);
    else if (path.length > 0) cut(tree, cutPath(path));
  }
  const blank = blanks[kind](name);
  const whole = fill(closeGaps(tree), blank);
  const result = schemas[kind].safeParse(whole);
  // Lists that must not be empty may be empty now: the stand-in is for our own eyes, not for the schema.
  return (result.success ? result.data : fill(Array.isArray(blank) ? [] : whole, blank)) as Data<K>;
}
