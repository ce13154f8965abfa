import { isMap, isPair, isScalar, isSeq, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { FieldPath } from '../programme/entry.ts';

/** A text that a # cuts short: to YAML what follows is a note. */
export interface CutText {
  readonly path: FieldPath;
  /** What is left of it. */
  readonly value: string;
  /** What was written. */
  readonly whole: string;
  /** Where the # stands. */
  readonly offset: number;
}

/** A note to oneself begins with a space, as in "# still to come"; a hashtag or a number does not. */
const note = /^([ \t]+)(#[^\s#].*?)[ \t]*(?=[ \t]#\s|\r?\n|$)/;

/** Every text without quotes that a # cuts short. */
export function cutTexts(document: Document.Parsed, text: string): CutText[] {
  const cut: CutText[] = [];
  visit(document, {
    Scalar: (position, node, ancestors) => {
      if (position === 'key' || node.type !== 'PLAIN' || typeof node.value !== 'string' || !node.range) return;
      const [, space, rest] = note.exec(text.slice(node.range[1])) ?? [];
      if (space === undefined || rest === undefined) return;
      const path = ancestors.flatMap((parent, index): (string | number)[] => {
        const child = ancestors[index + 1] ?? node;
        if (isPair(parent)) return isScalar(parent.key) ? [String(parent.key.value)] : [];
        return isSeq(parent) && !isMap(parent) ? [parent.items.indexOf(child)] : [];
      });
      cut.push({
        path,
        value: node.value,
        whole: `${node.value} ${rest}`,
        offset: node.range[1] + space.length,
      });
    },
  });
  return cut;
}

/** Whether a field would take a text: one that has to be an id or a date was not meant to hold a hashtag. */
export function takes(schema: z.ZodType, value: unknown, path: FieldPath, text: string): boolean {
  const tree = structuredClone(value);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], tree);
  (parent as Record<string | number, unknown>)[path.at(-1) ?? ''] = text;
  const issues = schema.safeParse(tree).error?.issues ?? [];
  return !issues.some((issue) => path.every((key, index) => issue.path[index] === key));
}
