import { LineCounter, isMap, isNode, isPair, parseDocument, type Document } from 'yaml';
import type { FieldPath } from '../programme/entry.ts';
import type { Spot } from '../programme/outline.ts';

export interface YamlSource {
  readonly value: unknown;
  /** What the YAML itself has wrong, with its place. */
  readonly errors: readonly { code: string; message: string; spot: Spot }[];
  /** Where a field's value stands; its nearest parent where it is missing. */
  readonly spotOf: (path: FieldPath) => Spot;
  /** Where a key stands. */
  readonly spotOfKey: (path: FieldPath) => Spot;
}

function offsetOf(document: Document, path: FieldPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.range?.[0] ?? 0;
}

function offsetOfKey(document: Document, path: FieldPath): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const key = path.at(-1);
  if (isMap(parent))
    for (const pair of parent.items)
      if (isPair(pair) && isNode(pair.key) && 'value' in pair.key && pair.key.value === key && pair.key.range)
        return pair.key.range[0];
  return offsetOf(document, path);
}

/** Reads YAML 1.2 and remembers where everything stands. `firstLine` is the line that the text begins on. */
export function readYaml(text: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const spotAt = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const errors: YamlSource['errors'][number][] = document.errors.map(({ code, message, pos }) => ({ code, message, spot: spotAt(pos[0]) }));
  let value: unknown;
  try {
    value = errors.length > 0 ? undefined : document.toJS();
  } catch (error) {
    // A pile of aliases, refused by the library before it fills the memory.
    errors.push({ code: 'ALIASES', message: (error as Error).message, spot: { line: firstLine, column: 1 } });
  }
  return {
    value,
    errors,
    spotOf: (path) => spotAt(offsetOf(document, path)),
    spotOfKey: (path) => spotAt(offsetOfKey(document, path)),
  };
}
