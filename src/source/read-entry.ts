import type { Root } from 'mdast';
import type { AnyEntry, Entry } from '../programme/entry.ts';
import { nameAloud } from '../programme/names.ts';
import { emptyOutline, type Outline } from '../programme/outline.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import type { Seat } from '../programme/kinds.ts';
import { isMarkdownKind, schemas } from '../programme/schema.ts';
import type { Body } from '../markdown/parse.ts';
import { explainIssues } from './explain.ts';
import { explainMdx, isMdxMessage } from './explain-mdx.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { salvage } from './salvage.ts';
import { explainYaml } from './explain-yaml.ts';
import { readYaml } from './yaml-source.ts';

const frontmatterProblem = problemFor('frontmatter-reads');

export interface Read {
  readonly entry: AnyEntry;
  readonly problems: readonly Problem[];
  /** The judged tree of a Markdown file whose body could be read. */
  readonly tree: Root | undefined;
}

function readBody(
  text: string,
  path: string,
  file: string,
  parse: (text: string, path: string) => Body,
): { body?: Body; problems: Problem[] } {
  try {
    return { body: parse(text, path), problems: [] };
  } catch (error) {
    if (!isMdxMessage(error)) throw error;
    return { problems: [explainMdx(error, file, text)] };
  }
}

/** What to say of a Markdown file that does not begin with its fields: the fact and the cure. */
function withoutFrontmatter(text: string): [fact: string, cure: string] {
  if (text.trim() === '')
    return [
      'This file is empty.',
      'begin it with a line ---, the fields, and a line --- again; the guide, content/README.md, shows them.',
    ];
  if (/^\s+---[ \t]*[\r\n]/.test(text))
    return [
      'Something empty stands above the frontmatter, so it is not seen.',
      'make --- the very first line of the file.',
    ];
  return [
    'This file has no frontmatter, so nobody knows what it is.',
    'begin it with a line ---, the fields, and a line --- again.',
  ];
}

/** Reads one text file that has a seat. Never throws for what a trainer may have written. */
export function readEntry(
  seat: Seat,
  path: string,
  file: string,
  text: string,
  parsePath: string,
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
  const everything = (): void => {
    for (const key of [...Object.keys('shape' in schema ? schema.shape : {}), 'body']) unread.add(key);
  };

  if (!split.isClosed) {
    problems.push(
      frontmatterProblem(
        top,
        'The frontmatter is opened with --- but never closed.',
        'put a line with --- below the last field.',
      ),
    );
    everything();
  } else if (isMarkdown && split.frontmatter === undefined) {
    problems.push(frontmatterProblem(top, ...withoutFrontmatter(text)));
    everything();
  } else if (source.errors.length > 0) {
    problems.push(
      ...source.errors.slice(0, 1).map((error) => explainYaml(error, file, split.frontmatter ?? '', firstLine)),
    );
    everything();
  } else if (source.value === undefined || source.value === null) {
    problems.push(
      frontmatterProblem(
        top,
        isMarkdown ? 'The frontmatter is empty.' : 'This file is empty.',
        'fill in its fields; the guide, content/README.md, shows them.',
      ),
    );
    everything();
  } else if (!result.success) {
    problems.push(...explainIssues(result.error.issues, schema, source, file));
    for (const issue of result.error.issues) {
      if (issue.path.length > 0) unread.add(String(issue.path[0]));
      else if (issue.code !== 'unrecognized_keys') everything();
      else for (const key of issue.keys) unread.add(key);
    }
  }

  const data = result.success
    ? result.data
    : salvage(kind, nameAloud(seat.id.split('/').at(-1) ?? seat.id), source.value, result.error.issues);
  const entry: Entry = {
    kind,
    id: seat.id,
    number: seat.number,
    file,
    path,
    data,
    outline,
    unread,
    at: (field) => (field.length === 0 ? top : { file, ...source.spotOf(field) }),
  };
  return { entry: entry as AnyEntry, problems, tree };
}
