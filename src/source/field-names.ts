import type { z } from 'zod';

type Shaped = { def: { innerType?: Shaped; shape?: Record<string, Shaped>; element?: Shaped } };

const namesOf = ({ def }: Shaped): string[] => [
  ...Object.entries(def.shape ?? {}).flatMap(([name, type]) => [name, ...namesOf(type)]),
  ...[def.innerType, def.element].flatMap((type) => (type ? namesOf(type) : [])),
];

/** The names of all fields that a kind of file has, also of those in its groups and lists. */
export const fieldNames = (schema: z.ZodType): ReadonlySet<string> => new Set(namesOf(schema as unknown as Shaped));
