import type { Kind } from '../programme/schema.ts';
import { withReference } from './guide-reference.ts';
import { schemaFile, schemaPath } from './json-schemas.ts';
import { kindWords } from './kind-words.ts';

/** The trainers' guide, below the project's folder. */
export const guidePath = 'content/README.md';

/**
 * What `npm run reference` writes, path below the project's folder to text: a JSON Schema for each
 * kind of file, and the guide with its reference. `guide` is what the guide says now.
 */
export const referenceFiles = (guide: string): ReadonlyMap<string, string> =>
  new Map([
    ...(Object.keys(kindWords) as Kind[]).map((kind) => [schemaPath(kind), schemaFile(kind)] as const),
    [guidePath, withReference(guide)],
  ]);
