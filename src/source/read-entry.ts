import type { VFileMessage } from 'vfile-message';
import type { AnyEntry, Entry } from '../programme/entry.ts';
import { nameAloud } from '../programme/names.ts';
import { emptyOutline } from '../programme/outline.ts';
import type { Seat } from '../programme/kinds.ts';
import { isMarkdownKind, schemas } from '../programme/schema.ts';
import type { Body, ReadBody } from '../markdown/read-body.ts';
import type { Rendered } from '../markdown/render.ts';
import { depthFault } from './depth.ts';
import type { Fault } from './fault.ts';
import { splitFrontmatter, type Split } from './frontmatter.ts';
import { readFields } from './read-fields.ts';
import { salvage } from './salvage.ts';

export interface Read {
  readonly entry: AnyEntry;
  readonly faults: readonly Fault[];
  /** Whether the file is Markdown with a body that could be read. */
  readonly hasBody: boolean;
  /** Its HTML, if that was asked for and the file is `.md`. */
  readonly rendered: Rendered | undefined;
}

/** More than anybody writes on one page (about 50,000 words), and as much as is read in a moment. */
export const mostBytes = 300_000;

/** A message of the MDX parser: vfile's own, whatever error it wraps. */
const isMdxMessage = (error: unknown): error is VFileMessage =>
  error instanceof Error && error.name !== 'TypeError' && 'reason' in error;

/** Reads a body; a fault tells why it cannot be read. Throws only for our own bugs. */
export function bodyOrFault(text: string, path: string, readBody: ReadBody): Body | Fault {
  const tooDeep = depthFault(text);
  if (tooDeep) return tooDeep;
  try {
    return readBody(text, path);
  } catch (error) {
    if (isMdxMessage(error)) return { kind: 'mdx', message: error, text };
    // What stands in one another too deeply for the parser's own steps.
    if (error instanceof RangeError) return { kind: 'too-deep', spot: null };
    throw error;
  }
}

/** Why a file does not begin with its fields. */
function absence(
  text: string,
  { frontmatter, isClosed }: Split,
): 'unclosed' | 'empty' | 'below-space' | 'absent' | undefined {
  if (!isClosed) return 'unclosed';
  if (frontmatter !== undefined) return undefined;
  if (text.trim() === '') return 'empty';
  return /^\s+---[ \t]*[\r\n]/.test(text) ? 'below-space' : 'absent';
}

/**
 * Reads one text file that has a seat: its fields past their slips, and its body. `parsePath` is
 * absolute. Never throws for what a trainer may have written: that is a fault, and stand-ins take
 * the place of what could not be read.
 */
export function readEntry(
  seat: Seat,
  path: string,
  file: string,
  text: string,
  parsePath: string,
  readBody: ReadBody,
): Read {
  const { kind } = seat;
  const isMarkdown = isMarkdownKind(kind);
  const isTooLong = text.length > mostBytes;
  const faults: Fault[] = [];
  const unread = new Set<string>();
  const split: Split = isTooLong
    ? { frontmatter: undefined, isClosed: true, body: '' }
    : isMarkdown
      ? splitFrontmatter(text)
      : { frontmatter: text, isClosed: true, body: '' };
  const missing = isMarkdown ? absence(text, split) : undefined;

  const body = isMarkdown && split.isClosed && !isTooLong ? bodyOrFault(split.body, parsePath, readBody) : undefined;
  const hasBody = body !== undefined && 'outline' in body;
  const { outline, rendered } = hasBody ? body : { outline: emptyOutline, rendered: undefined };
  if (body && !hasBody) {
    faults.push(body);
    unread.add('body');
  }

  const firstLine = isMarkdown ? 2 : 1;
  const schema = schemas[kind];
  const { source, slips, isWhole } = readFields(missing ? '' : (split.frontmatter ?? ''), firstLine, schema);
  const result = schema.safeParse(source.value ?? undefined);
  const forgetAll = (): void => {
    for (const key of [...Object.keys('shape' in schema ? schema.shape : {}), 'body']) unread.add(key);
  };

  faults.push(...slips.map(({ slip, spot }): Fault => ({ kind: 'yaml', slip, spot })));
  if (isTooLong) {
    faults.push({ kind: 'too-long', bytes: Buffer.byteLength(text) });
    forgetAll();
  } else if (missing) {
    faults.push({ kind: 'no-frontmatter', because: missing, isMarkdown });
    forgetAll();
  } else if (!isWhole) {
    forgetAll();
  } else if (source.value === undefined || source.value === null) {
    if (slips.length === 0) faults.push({ kind: 'no-frontmatter', because: 'blank', isMarkdown });
    forgetAll();
  } else if (!result.success) {
    faults.push({ kind: 'fields', issues: result.error.issues, schema, source });
    for (const issue of result.error.issues) {
      if (issue.path.length > 0) unread.add(String(issue.path[0]));
      else if (issue.code !== 'unrecognized_keys') forgetAll();
      else for (const key of issue.keys) unread.add(key);
    }
  }

  const data = result.success
    ? result.data
    : salvage(kind, nameAloud(seat.id.split('/').at(-1) ?? seat.id), source.value, result.error.issues);
  const top = { file, line: 1, column: 1 };
  // A council's logo is judged, and taken in, like any picture on a page.
  const logo =
    'logo' in data && data.logo
      ? [{ source: data.logo, alt: data.name, title: '', spot: source.spotOf(['logo']) }]
      : [];
  const entry: Entry = {
    kind,
    id: seat.id,
    number: seat.number,
    file,
    path,
    data,
    outline: logo.length > 0 ? { ...outline, pictures: logo } : outline,
    unread,
    at: (field) => (field.length === 0 ? top : { file, ...source.spotOf(field) }),
    atKey: (field) => (field.length === 0 ? top : { file, ...source.spotOfKey(field) }),
  };
  return { entry: entry as AnyEntry, faults, hasBody, rendered };
}
