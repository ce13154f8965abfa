import { stringify } from 'yaml';
import type { z } from 'zod';
import type { FieldPath } from '../../programme/entry.ts';

/** What a schema says of a field. */
export interface Field {
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

/** What the schema says of a field: its sentence and its examples. */
export const fieldAt = (schema: z.ZodType, path: FieldPath): Field | undefined => {
  const type = typeAt(schema, path);
  return type?.meta() ?? (type && unwrap(type).meta());
};

/** The fields of the group at a path; none where it is no group. */
export const keysAt = (schema: z.ZodType, path: FieldPath): string[] => {
  const type = typeAt(schema, path);
  return Object.keys((type && unwrap(type).def.shape) ?? {});
};

/** What to write: the field with its example, or, for a group, the names of the fields in it. */
export function cure(schema: z.ZodType, path: FieldPath): string | undefined {
  const key = path.at(-1);
  const keys = keysAt(schema, path);
  const inItem = keysAt(schema, [...path, 0]);
  if (keys.length > 0)
    return typeof key === 'string' ? `${key}: and below it ${keys.join(', ')}` : `its fields: ${keys.join(', ')}`;
  if (inItem.length > 0) return `${String(key)}: and below it a list, each item with ${inItem.join(', ')}`;
  const example = fieldAt(schema, path)?.examples?.[0];
  if (example === undefined || typeof key !== 'string') return undefined;
  return `${key}: ${Array.isArray(example) ? `[${example.join(', ')}]` : stringify(example, { lineWidth: 0 }).trimEnd()}`;
}
