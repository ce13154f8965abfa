import { z } from 'zod';
import { schemas, type Kind } from '../programme/schema.ts';
import { kindFileName, kindWords } from './kind-words.ts';

/** What an editor and the guide read of a JSON Schema. */
export interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

const valuesOf = (field: JsonSchema): readonly unknown[] =>
  field.type === 'boolean' ? [true, false] : (field.enum ?? field.items?.enum ?? []);

/** Sets each value that a sentence names as code. */
const marked = (sentence: string, field: JsonSchema): string =>
  valuesOf(field).reduce<string>(
    (marks, value) => marks.replace(new RegExp(`(?<![\\w-])${String(value)}(?![\\w-])`), '`$&`'),
    sentence,
  );

const remark = ({ default: standard }: JsonSchema, isNeeded: boolean): string => {
  if (isNeeded) return '';
  const isSaid = standard !== undefined && !Array.isArray(standard);
  return isSaid ? ` Left out, it is \`${String(standard)}\`.` : ' May be left out.';
};

/** What the editor says of a value written in another form. A pattern says nothing to a trainer. */
const patternErrorMessage = (example: unknown, description: string | undefined): string =>
  [`Write it like ${String(example)}.`, description].filter(Boolean).join(' ');

/**
 * Dresses one node for readers: values as code, whether it is needed, and one message where its form
 * is wrong. A `format` beside a pattern would say the same mistake twice.
 */
function dress(node: JsonSchema, isNeeded: boolean, parent?: JsonSchema): JsonSchema {
  const { description, format, maximum, pattern, items, properties, ...rest } = node;
  const example = node.examples?.[0] ?? (parent?.examples?.[0] as readonly unknown[] | undefined)?.[0];
  const markdownDescription = marked(description ?? '', node) + remark(node, isNeeded);
  const needed = (key: string): boolean => node.required?.includes(key) ?? false;
  return {
    ...rest,
    ...(description === undefined ? {} : { description }),
    ...(description === undefined || description === markdownDescription ? {} : { markdownDescription }),
    ...(format !== undefined && pattern === undefined ? { format } : {}),
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? { maximum } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(pattern === undefined && format === undefined
      ? {}
      : { patternErrorMessage: patternErrorMessage(example, description ?? parent?.description) }),
    ...(items ? { items: dress(items, true, node) } : {}),
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, property]) => [key, dress(property, needed(key))]),
          ),
        }
      : {}),
  };
}

/**
 * The JSON Schema of what a trainer writes in a file of a kind: its frontmatter, or a YAML file as a
 * whole. Draft 7, which the YAML language server reads.
 */
export function jsonSchemaOf(kind: Kind): JsonSchema {
  const { name, says } = kindWords[kind];
  const { $schema, ...plain } = z.toJSONSchema(schemas[kind], { io: 'input', target: 'draft-07' });
  return { $schema, title: name, ...dress({ description: says, ...(plain as JsonSchema) }, true) } as JsonSchema;
}

/** A kind's schema as a file. */
export const schemaFile = (kind: Kind): string => `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`;

/** Where a kind's schema is kept for editors, below the project's folder. */
export const schemaPath = (kind: Kind): string => `.vscode/schemas/${kindFileName(kind)}.schema.json`;
