import type { VFileMessage } from 'vfile-message';
import type { AnyEntry, Entry } from '../programme/entry.ts';
import { nameAloud } from '../programme/names.ts';
import { emptyOutline } from '../programme/outline.ts';
import type { Seat } from '../programme/kinds.ts';
import { isMarkdownKind, schemas } from '../programme/schema.ts';
import type { Body, ReadBody } from '../markdown/read-body.ts';
import { depthFault } from './depth.ts';
import type { Fault } from './fault.ts';
import { splitFrontmatter, type Split } from './frontmatter.ts';
import { readFields } from './read-fields.ts';
import { once } from './once.ts';
import { salvage } from './salvage.ts';

/** The text below a Markdown file's fields, or why it could not be read; neither where there is none. */
export interface BodyRead extends Partial<Body> {
  readonly fault?: Fault;
}

/** What one text file was read as. */
export interface Read {
  readonly text: string;
  /** What its entry says of the body is read when it is first asked for. */
  readonly entry: AnyEntry;
  /** What kept its fields from being read. */
  readonly faults: readonly Fault[];
  /** Its body, read when it is first asked for. */
  readonly body: () => BodyRead;
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

const noBody = (): BodyRead => ({});

/** A body for when it is asked for. It stands apart, so that what only reading it needs is let go of afterwards. */
const lazyBody = (text: string, path: string, readBody: ReadBody): (() => BodyRead) =>
  once(() => {
    const body = bodyOrFault(text, path, readBody);
    return 'outline' in body ? body : { fault: body };
  });

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
 * Reads one text file that has a seat: its fields past their slips at once, and its body when something of it is asked
 * for. `parsePath` is absolute. Never throws for what a trainer may have written: that is a fault, and stand-ins take
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
  const ofFile = logo.length > 0 ? { ...emptyOutline, pictures: logo } : emptyOutline;
  const hasBody = isMarkdown && split.isClosed && !isTooLong;
  const body = hasBody ? lazyBody(split.body, parsePath, readBody) : noBody;
  const unreadWithBody = once(() => (body().fault ? new Set([...unread, 'body']) : unread));
  const entry: Entry = {
    kind,
    id: seat.id,
    number: seat.number,
    file,
    path,
    data,
    get outline() {
      return body().outline ?? ofFile;
    },
    get unread() {
      return unreadWithBody();
    },
    at: (field) => (field.length === 0 ? top : { file, ...source.spotOf(field) }),
    atKey: (field) => (field.length === 0 ? top : { file, ...source.spotOfKey(field) }),
  };
  return { text, entry: entry as AnyEntry, faults, body };
}
