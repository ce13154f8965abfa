import type { Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import type { AnyEntry, Entry } from '../programme/entry.ts';
import { nameAloud } from '../programme/names.ts';
import { emptyOutline, type Outline } from '../programme/outline.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import type { Seat } from '../programme/kinds.ts';
import { isMarkdownKind, schemas } from '../programme/schema.ts';
import type { Body } from '../markdown/parse.ts';
import { explainIssue } from './explain.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { salvage } from './salvage.ts';
import { explainYaml } from './explain-yaml.ts';
import { readYaml } from './yaml-source.ts';

const markdownProblem = problemFor('markdown-reads');
const frontmatterProblem = problemFor('frontmatter-reads');

export interface Read {
  readonly entry: AnyEntry;
  readonly problems: readonly Problem[];
  /** The judged tree of a Markdown file whose body could be read. */
  readonly tree: Root | undefined;
}

function readBody(text: string, path: string, file: string, parse: (text: string, path: string) => Body): { body?: Body; problems: Problem[] } {
  try {
    return { body: parse(text, path), problems: [] };
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'TypeError' || !('reason' in error)) throw error;
    const { line, column, reason } = error as Error & VFileMessage;
    // An unclosed `<img …>` comes without a line; its place stands in the message alone.
    const told = /\((\d+):(\d+)/.exec(reason) ?? /(\d+):(\d+)/.exec(error.message);
    const place = { file, line: line ?? (told ? Number(told[1]) : null), column: column ?? (told ? Number(told[2]) : null) };
    return {
      problems: [markdownProblem(
        place,
        `This cannot be read as MDX: ${reason.split('\n')[0]?.replace(/\.$/, '')}.`,
        'close every tag that you open, and write \\{ and \\< where you mean the signs themselves. If the page needs no component, rename it to .md.',
      )],
    };
  }
}

/** Reads one text file that has a seat. Never throws for what a trainer may have written. */
export function readEntry(
  seat: Seat, path: string, file: string, text: string, parsePath: string,
  parse: (text: string, path: string) => Body,
): Read {
  const { kind } = seat;
  const isMarkdown = isMarkdownKind(kind);
  const problems: Problem[] = [];
  const unread = new Set<string>();
  const split = isMarkdown ? splitFrontmatter(text) : { frontmatter: text, isClosed: true, body: '' };
  const top = { file, line: 1, column: 1 };

  let outline: Outline = emptyOutline;
  let tree: Root | undefined;
  if (isMarkdown && split.isClosed) {
    const { body, problems: bodyProblems } = readBody(split.body, parsePath, file, parse);
    problems.push(...bodyProblems);
    if (body) ({ outline, tree } = body);
    else unread.add('body');
  }

  const firstLine = isMarkdown ? 2 : 1;
  const source = readYaml(split.isClosed ? (split.frontmatter ?? '') : '', firstLine);
  const schema = schemas[kind];
  const result = schema.safeParse(source.value ?? undefined);
  const everything = (): void => { for (const key of [...Object.keys('shape' in schema ? schema.shape : {}), 'body']) unread.add(key); };

  if (!split.isClosed) {
    problems.push(frontmatterProblem(top, 'The frontmatter is opened with --- but never closed.', 'put a line with --- below the last field.'));
    everything();
  } else if (isMarkdown && split.frontmatter === undefined) {
    problems.push(frontmatterProblem(top, 'This file has no frontmatter, so nobody knows what it is.', 'begin it with a line ---, the fields, and a line --- again.'));
    everything();
  } else if (source.errors.length > 0) {
    problems.push(...source.errors.slice(0, 1).map((error) => explainYaml(error, file, split.frontmatter ?? '', firstLine)));
    everything();
  } else if (source.value === undefined || source.value === null) {
    problems.push(frontmatterProblem(top, isMarkdown ? 'The frontmatter is empty.' : 'This file is empty.', 'fill in its fields; the guide, content/README.md, shows them.'));
    everything();
  } else if (!result.success) {
    for (const issue of result.error.issues) {
      problems.push(...explainIssue(issue, schema, source, file));
      if (issue.path.length > 0) unread.add(String(issue.path[0]));
      else if (issue.code !== 'unrecognized_keys') everything();
      else for (const key of issue.keys) unread.add(key);
    }
  }

  const data = result.success
    ? result.data
    : salvage(kind, nameAloud(seat.id.split('/').at(-1) ?? seat.id), source.value, result.error.issues);
  const entry: Entry = {
    kind, id: seat.id, number: seat.number, file, path, data, outline, unread,
    at: (field) => (field.length === 0 ? top : { file, ...source.spotOf(field) }),
  };
  return { entry: entry as AnyEntry, problems, tree };
}
