import { Document, isMap, isPair, isScalar, isSeq, type ParsedNode } from 'yaml';
import { z } from 'zod';
import { schemas, type Kind } from '../programme/schema.ts';

/** What a kind of file may be given to hold. */
export type Fields<K extends Kind> = z.input<(typeof schemas)[K]>;

const unwrap = (type: z.ZodType): z.ZodType =>
  type instanceof z.ZodOptional || type instanceof z.ZodDefault ? unwrap(type.unwrap() as z.ZodType) : type;

const describe = (type: z.ZodType): string | undefined => type.meta()?.description ?? unwrap(type).meta()?.description;

/** Puts each field's own sentence behind it; in a list, only in the first item. */
function annotate(node: unknown, type: z.ZodType): void {
  const plain = unwrap(type);
  if (isSeq(node)) {
    node.flow = !node.items.some(isMap);
    if (plain instanceof z.ZodArray) annotate(node.items[0], plain.element as z.ZodType);
  }
  if (!isMap(node) || !(plain instanceof z.ZodObject)) return;
  const shape = plain.shape as Record<string, z.ZodType>;
  for (const pair of node.items) {
    const field = isPair(pair) && isScalar(pair.key) ? shape[String(pair.key.value)] : undefined;
    const value = pair.value as ParsedNode | null;
    if (!field || !value) continue;
    annotate(value, field);
    const sentence = describe(field);
    if (!sentence) continue;
    if (isMap(value) || (isSeq(value) && !value.flow)) value.commentBefore = ` ${sentence}`;
    else value.comment = ` ${sentence}`;
  }
}

/**
 * Writes the fields of a file as YAML that is read back as given, whatever a title holds, each with
 * the sentence that its schema has for it. `note` stands above them.
 */
export function writeFields<K extends Kind>(kind: K, fields: Fields<K>, note?: string): string {
  const document = new Document(fields);
  annotate(document.contents, schemas[kind]);
  if (note) document.commentBefore = ` ${note}`;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
