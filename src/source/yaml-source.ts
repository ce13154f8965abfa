import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type { FieldPath } from '../programme/entry.ts';
import type { Spot } from '../programme/outline.ts';
import { cutTexts, type CutText } from './notes.ts';

export interface YamlError {
  readonly code: string;
  readonly message: string;
  readonly spot: Spot;
}

export interface YamlSource {
  readonly value: unknown;
  /** What the YAML itself has wrong, with its place. */
  readonly errors: readonly YamlError[];
  /** Where a field's value stands; its nearest parent where it is missing. */
  readonly spotOf: (path: FieldPath) => Spot;
  /** Where a key stands. */
  readonly spotOfKey: (path: FieldPath) => Spot;
  /** What follows a # that stands where a field's value should: to YAML a note, and no value. */
  readonly noteAt: (path: FieldPath) => string | undefined;
  /** A field's value as it was written, such as 01632960001; undefined where it is a list or a group. */
  readonly writtenAt: (path: FieldPath) => string | undefined;
  /** Each text that a # cuts short, with the place of the #. */
  readonly cutTexts: readonly (CutText & { readonly spot: Spot })[];
}

function offsetOf(document: Document.Parsed, path: FieldPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range[0] ?? document.range[0];
}

function offsetOfKey(document: Document.Parsed, path: FieldPath): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const key = path.at(-1);
  if (isMap(parent))
    for (const pair of parent.items)
      if (isPair(pair) && isScalar(pair.key) && pair.key.value === key && pair.key.range) return pair.key.range[0];
  return offsetOf(document, path);
}

function noteAt(document: Document.Parsed, path: FieldPath): string | undefined {
  const node = document.getIn(path, true);
  return isScalar(node) && node.value === null ? (node.comment ?? undefined) : undefined;
}

function writtenAt(document: Document.Parsed, path: FieldPath): string | undefined {
  const node = document.getIn(path, true);
  return isScalar(node) ? node.source : undefined;
}

/** An unclosed quote or bracket is noticed at the end of what it swallowed; its mistake is where it opens. */
function openingBefore(document: Document.Parsed, offset: number): number {
  let opening = offset;
  visit(document, {
    Node: (_, node) => {
      const opens =
        (isScalar(node) && String(node.type).startsWith('QUOTE')) || (isCollection(node) && node.flow === true);
      if (opens && node.range && node.range[0] < offset) opening = node.range[0];
    },
  });
  return opening;
}

/** The last alias of a document, at which a pile of them was refused. */
function lastAlias(document: Document.Parsed): number {
  let offset = document.range[0];
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) && node.range) offset = node.range[0];
    },
  });
  return offset;
}

/** Reads YAML 1.2 and remembers where everything stands. `firstLine` is the line that the text begins on. */
export function readYaml(text: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const source = text.replace(/\r(?!\n)/g, '\n');
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const spotAt = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const errors: YamlError[] = [...document.errors, ...document.warnings].map(({ code, message, pos }) => {
    const isUnclosed = /^Missing closing|^Flow (?:map|sequence)/.test(message);
    return {
      code: isUnclosed ? 'UNCLOSED' : code,
      message,
      spot: spotAt(isUnclosed ? openingBefore(document, pos[0]) : pos[0]),
    };
  });
  let value: unknown;
  try {
    value = errors.length > 0 ? undefined : document.toJS();
  } catch (error) {
    // An alias without an anchor, or a pile of them, refused by the library before it fills the memory.
    const { message } = error as Error;
    errors.push({
      code: message.startsWith('Unresolved') ? 'BAD_ALIAS' : 'ALIASES',
      message,
      spot: spotAt(lastAlias(document)),
    });
  }
  return {
    value,
    errors,
    spotOf: (path) => spotAt(offsetOf(document, path)),
    spotOfKey: (path) => spotAt(offsetOfKey(document, path)),
    noteAt: (path) => noteAt(document, path),
    writtenAt: (path) => writtenAt(document, path),
    cutTexts: cutTexts(document, source).map((cut) => ({ ...cut, spot: spotAt(cut.offset) })),
  };
}
