import { problemFor, type Problem } from '../programme/problem.ts';
import type { YamlError } from './yaml-source.ts';

const problem = problemFor('frontmatter-reads');

interface Told {
  readonly message: string;
  readonly fix: string;
  /** How many lines below the reported one the slip really is. */
  readonly below?: number;
  /** The column of the slip, where the error is reported behind it. */
  readonly column?: number;
}

const indentOf = (line: string): number => line.search(/\S|$/);
const misaligned: Told = {
  message: 'This line does not begin below the fields that it belongs with.',
  fix: 'line it up with them, with spaces.',
};

function inQuotes(value: string): string {
  const bare = /^'.*'$/.test(value) ? value.slice(1, -1) : value;
  return bare.includes('"') ? `'${bare.replaceAll("'", "''")}'` : `"${bare}"`;
}

/** The usual slips behind a YAML error, told from the line that it is on and the one below. */
function tell({ code, message }: YamlError, line: string, next: string): Told {
  const [, key = '', value = ''] = /^\s*(?:-\s+)?(?:([\w-]+):\s+)?(.*?)\s*$/.exec(line) ?? [];
  const what = key ? `The value of ${key}` : 'This item';
  const quoted = `put quotes round it: ${key ? `${key}: ` : '- '}${inQuotes(value)}`;
  if (code === 'ALIASES')
    return { message: 'The file refers to its own parts too often.', fix: 'write the values out; do not use & and *.' };
  if (code === 'DUPLICATE_KEY') return { message: 'The same field stands here twice.', fix: 'keep one of the two.' };
  if (code === 'MULTIPLE_DOCS')
    return { message: 'A line of hyphens or dots ends the fields here.', fix: 'take the line out.' };
  if (/^\s*\t/.test(line) || code === 'TAB_AS_INDENT')
    return { message: 'This line is indented with a tab.', fix: 'use spaces, two for each step.' };
  if (/:\s*[“”„]/.test(line)) return { message: 'This line has curly quotes.', fix: 'use straight quotes: "…".' };
  if (code === 'UNCLOSED') {
    const [sign, close] = message.includes('quote')
      ? ['quote', line.includes('"') ? '"' : "'"]
      : ['bracket', message.includes('}') ? '}' : ']'];
    return { message: `A ${sign} is opened here but never closed.`, fix: `put ${close} where it ends.` };
  }
  if (
    /^[@`%*&!|>?,-]/.test(value) &&
    ['BAD_SCALAR_START', 'BAD_ALIAS', 'TAG_RESOLVE_FAILED', 'UNEXPECTED_TOKEN', 'BLOCK_AS_IMPLICIT_KEY'].includes(code)
  )
    return {
      message: `${what} begins with ${value[0]}, which means something else there.`,
      fix: quoted,
      column: line.lastIndexOf(value) + 1,
    };
  if (/at node end/.test(message) && /^["'[{]/.test(value))
    return { message: `${what} goes on after its closing ${/^["']/.test(value) ? 'quote' : 'bracket'}.`, fix: quoted };
  if (key && /:\s|:$/.test(value) && !/^["'[{|>]/.test(value))
    return { message: `${what} has a colon in it.`, fix: quoted };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && key && indentOf(next) > indentOf(line)) return { ...misaligned, below: 1 };
  if (code === 'BAD_INDENT' || /without - indicator|at node end/.test(message)) return misaligned;
  if (['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR', 'BLOCK_AS_IMPLICIT_KEY'].includes(code)) {
    const [, name, rest] = /^\s*(?:-\s+)?([a-z]+)[:\s]\s*(\S.*)$/.exec(line) ?? [];
    return {
      message: 'This line is no field: a name, a colon, a space and a value.',
      fix: name && rest ? `write ${name}: ${rest.trim()}` : 'write it like title: Set up safely, or take it out.',
    };
  }
  return { message: 'This line cannot be read.', fix: 'compare it with the example in the guide, content/README.md.' };
}

/** Explains what is wrong with the YAML itself. `firstLine` is the line of the file that `text` begins on. */
export function explainYaml(error: YamlError, file: string, text: string, firstLine: number): Problem {
  const lines = text.split(/\r\n|\r|\n/);
  const at = error.spot.line - firstLine;
  const { message, fix, below = 0, column } = tell(error, lines[at] ?? '', lines[at + 1] ?? '');
  const place =
    below === 0
      ? { ...error.spot, column: column ?? error.spot.column }
      : { line: error.spot.line + below, column: indentOf(lines[at + below] ?? '') + 1 };
  return problem({ file, ...place }, message, fix);
}
