import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { seatOf } from '../programme/kinds.ts';
import { schemas, type Kind } from '../programme/schema.ts';
import { withReference } from './guide-reference.ts';
import { kindWords } from './kind-words.ts';

const kinds = Object.keys(schemas) as Kind[];
const everywhere = ['keywords', 'draft', 'owner', 'review'];

/** The names of all fields in a value, at any depth. */
const keysIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
};

type Shaped = { def: { innerType?: Shaped; shape?: Record<string, Shaped>; element?: Shaped } };
const keysOf = ({ def }: Shaped): string[] => [
  ...Object.entries(def.shape ?? {}).flatMap(([key, field]) => [key, ...keysOf(field)]),
  ...(def.innerType ? keysOf(def.innerType) : []),
  ...(def.element ? keysOf(def.element) : []),
];

test.each(kinds)('the example of %s fits, stands where it says, and shows every field of its own', (kind) => {
  const { place, example } = kindWords[kind];
  const value: unknown = parse(example);
  expect(schemas[kind].safeParse(value).error).toBeUndefined();
  expect(seatOf(place)?.kind).toBe(kind);
  const shown = new Set(keysIn(value));
  const own = keysOf(schemas[kind] as unknown as Shaped);
  expect(own.filter((key) => !shown.has(key) && !everywhere.includes(key))).toEqual([]);
});

const guide = (between: string): string =>
  [
    'Before.',
    '<!-- reference: npm run reference writes what stands between here and its end -->',
    between,
    '<!-- end of reference -->',
    'After.',
  ].join('\n');

test('the reference takes the place of what stood between its marks, and of nothing else', () => {
  const written = withReference(guide('Old.'));
  expect(written).toMatch(/^Before\.\n<!-- reference/);
  expect(written).toMatch(/<!-- end of reference -->\nAfter\.$/);
  expect(written).not.toContain('Old.');
  expect(withReference(written)).toBe(written);
});

test('a field says what happens without it, and what it holds stands below it', () => {
  expect(withReference(guide(''))).toContain(
    [
      '- `sprint`: The weeks until the next workshop, with their aims.',
      '  - `weeks`: How many weeks the sprint lasts.',
      '  - `aims`: What a member will have done by the end of the sprint.',
      '    - `id`: A short name for the aim: lower-case letters, digits and hyphens. It never changes.',
      '    - `text`: What the member will have done, completing "you will have …".',
      '    - `path`: Whom the aim is for: `foundation`, `confident` or `everyone`. Left out, it is `everyone`.',
    ].join('\n'),
  );
});

test('a guide that has lost its marks is an error, not a guide without a reference', () => {
  expect(() => withReference('Before.\n<!-- end of reference -->\n')).toThrow('<!-- reference');
  expect(() => withReference(guide('').replace('<!-- end', '<!-- at the end'))).toThrow('<!-- end of reference -->');
});
