import type { VFileMessage } from 'vfile-message';
import type { Spot } from '../programme/outline.ts';
import { problemFor, type Place, type Problem } from '../programme/problem.ts';
import { toldOfWord, wordInText } from './parts/pasted-from-word.ts';
import { cureDirective } from './parts/stray-directives.ts';
import { faultsOf, type Check } from './world.ts';

const problem = problemFor('markdown-reads');

/** The last place, not after `spot`, where `sign` stands and is not escaped. */
function lastBefore(text: string, spot: Spot, sign: RegExp): Spot | undefined {
  const lines = text.split(/\r\n|\r|\n/).slice(0, spot.line);
  for (let line = lines.length; line > 0; line -= 1) {
    const part = line === spot.line ? (lines[line - 1] ?? '').slice(0, spot.column) : (lines[line - 1] ?? '');
    const at = [...part.matchAll(sign)].at(-1);
    if (at) return { line, column: at.index + 1 };
  }
  return undefined;
}

const brace = /(?<!\\)\{/g;
const asMarkdown = 'If the page needs no component, rename it to .md.';
const isVoid = (tag: string): boolean => ['br', 'hr', 'img', 'wbr'].includes(tag);

interface Told {
  readonly message: string;
  readonly fix: string;
  /** What to look for backwards: the parser often stops behind the slip. */
  readonly from?: RegExp;
}

/** The usual slips behind what the MDX parser says. */
function tell(reason: string): Told {
  const [, opened] = /Expected a closing tag for `<(\S*?)>`/.exec(reason) ?? [];
  if (opened === 'img')
    return {
      message: 'The tag <img> is no way to show a picture here.',
      fix: 'write ![what it shows](./its-name.png).',
    };
  if (opened !== undefined)
    return {
      message: `The tag <${opened}> is opened here but never closed.`,
      fix: isVoid(opened)
        ? `write <${opened}/>.`
        : `put </${opened}> where it ends, or write \\< where you mean the sign itself.`,
    };
  if (/closing slash|closing tag/.test(reason))
    return {
      message: 'A tag is closed here that was not opened.',
      fix: 'take it out, or open it where it begins.',
      from: /</g,
    };
  if (/create a comment/.test(reason))
    return { message: 'A comment in a .mdx file is written in another way.', fix: 'write {/* … */}.', from: /</g };
  if (/create a link/.test(reason))
    return {
      message: 'An address in < and > is taken for a tag in a .mdx file.',
      fix: 'write [what it is](its address).',
      from: /</g,
    };
  if (/^Unexpected (?:end of file|lazy line).*(?:expression|brace)/.test(reason))
    return {
      message: 'A brace is opened here but never closed.',
      fix: 'put } where it ends, or write \\{ where you mean the sign itself.',
      from: brace,
    };
  if (/import\/exports/.test(reason))
    return {
      message: 'A paragraph that begins with "import" or "export" is taken for code.',
      fix: `begin it with another word; content needs no imports. ${asMarkdown}`,
      from: /^(?:import|export)\b/g,
    };
  if (/acorn|expression/.test(reason))
    return {
      message: 'What stands in braces is taken for code.',
      fix: 'take the braces out, with any space before them if they belong to a directive, or write \\{ where you mean the sign itself.',
      from: brace,
    };
  if (/^Unexpected (?:character|end of file|lazy line)/.test(reason))
    return {
      message: 'The sign < begins a tag in a .mdx file, and what follows it is none.',
      fix: `write \\< where you mean the sign itself. ${asMarkdown}`,
      from: /(?<!\\)</g,
    };
  return {
    message: 'This cannot be read as MDX.',
    fix: `close every tag that you open, and write \\{ and \\< where you mean the signs themselves. ${asMarkdown}`,
  };
}

/** What to say where the brace that is not understood begins a comment. */
function openComment(text: string, { line, column }: Place): readonly [fact: string, cure: string] | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  const rest = (lines[(line ?? 0) - 1] ?? '').slice((column ?? 1) - 1);
  if (!/^\{\s*\/\*/.test(rest)) return undefined;
  const behind = [rest, ...lines.slice(line ?? 0)].join('\n').split(/\n\s*\n/)[0] ?? '';
  return [
    'A comment is opened here but never closed.',
    `put ${behind.includes('*/') ? '}' : '*/}'} where it ends${behind.includes('*/') ? ', right behind */.' : ', in the same paragraph.'}`,
  ];
}

/** Explains why the MDX of a body cannot be read. `text` is the body, with the file's own lines. */
function explainMdx({ line, column, reason, message: whole }: VFileMessage, file: string, text: string): Problem {
  const word = wordInText(text);
  if (word) return problem({ file, ...word }, ...toldOfWord);
  // An unclosed `<img …>` comes without a line; its place stands in the message alone.
  const told = /\((\d+):(\d+)/.exec(reason) ?? (line ? null : /(\d+):(\d+)/.exec(whole));
  const spot = told
    ? { line: Number(told[1]), column: Number(told[2]) }
    : line
      ? { line, column: column ?? 1 }
      : undefined;
  const { message, fix, from } = tell(reason);
  const place: Place = {
    file,
    ...((spot && from && lastBefore(text, spot, from)) ?? spot ?? { line: null, column: null }),
  };
  const comment = from === brace && openComment(text, place);
  const directive = from === brace && cureDirective(text.split(/\r\n|\r|\n/)[(place.line ?? 0) - 1] ?? '');
  return comment ? problem(place, ...comment) : problem(place, message, directive || fix);
}

/** Every body can be read, and is of a size and depth that people and browsers can follow. */
export const markdownReads: Check = (world) => [
  ...faultsOf(world, 'mdx').map(({ file, fault }) => explainMdx(fault.message, file, fault.text)),
  ...faultsOf(world, 'too-long').map(({ file, fault }) =>
    problem(
      { file, line: null, column: null },
      `This file holds ${(fault.bytes / 1_000_000).toFixed(1)} MB of text, more than anybody reads on one page.`,
      'take out what does not belong there, or divide it into several files.',
    ),
  ),
  ...faultsOf(world, 'too-deep').map(({ file, fault }) =>
    problem(
      { file, line: fault.spot?.line ?? null, column: fault.spot?.column ?? null },
      'More quotes, lists or brackets stand in one another here than a page can show.',
      'take out the signs that do not belong there, such as > or [.',
    ),
  ),
];
