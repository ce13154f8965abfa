import { problemFor, type Problem } from '../programme/problem.ts';
import type { YamlSource } from './yaml-source.ts';

const problem = problemFor('frontmatter-reads');

type YamlError = YamlSource['errors'][number];

/** The usual slips behind a YAML error, told from the line that it is on. */
function explanation({ code, message }: YamlError, line: string): { message: string; fix: string } {
  if (code === 'ALIASES') return { message: 'The file refers to its own parts too often.', fix: 'write the values out; do not use & and *.' };
  if (code === 'DUPLICATE_KEY') return { message: 'The same field stands here twice.', fix: 'keep one of the two.' };
  if (/^\s*\t/.test(line) || code === 'TAB_AS_INDENT')
    return { message: 'This line is indented with a tab.', fix: 'use spaces, two for each step.' };
  if (/:\s*[“”„]/.test(line))
    return { message: 'This line has curly quotes.', fix: 'use straight quotes: "…".' };
  const [, key, value] = /^\s*(?:-\s+)?([\w-]+):\s+(.*)$/.exec(line) ?? [];
  if (key && value && /:\s|:$/.test(value) && !/^["'[{|>]/.test(value))
    return { message: `The value of ${key} has a colon in it.`, fix: `put quotes round it: ${key}: "${value.trim()}"` };
  return { message: `This cannot be read: ${message.split('\n')[0]?.replace(/\.$/, '')}.`, fix: 'compare it with the example in the guide, content/README.md.' };
}

/** Explains what is wrong with the YAML itself. `firstLine` is the line of the file that `text` begins on. */
export function explainYaml(error: YamlError, file: string, text: string, firstLine: number): Problem {
  const line = text.split(/\r\n|\r|\n/)[error.spot.line - firstLine] ?? '';
  const { message, fix } = explanation(error, line);
  return problem({ file, ...error.spot }, message, fix);
}
