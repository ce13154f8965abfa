import { placeIn, type AnyEntry } from '../programme/entry.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import { componentNames } from '../markdown/component-names.ts';
import { isSafeHtml, safeTags } from '../markdown/safe-html.ts';
import type { Check } from './world.ts';

const problem = problemFor('content-runs-no-code');
const inMarkdown = `write it in Markdown; only ${safeTags.map((tag) => `<${tag}>`).join(', ')} may stand, without attributes.`;

const judgeCode = (entry: AnyEntry): Problem[] =>
  entry.outline.code.flatMap(({ kind, name, dressed, spot }) => {
    const place = placeIn(entry, spot);
    if (kind === 'import')
      return [
        problem(
          place,
          'Content cannot import or export anything.',
          'take this line out; the components in the guide need no import.',
        ),
      ];
    if (kind === 'expression')
      return [
        problem(
          place,
          'Content cannot hold code in braces.',
          'write the words themselves; where you mean the sign, write \\{.',
        ),
      ];
    if (componentNames.includes(name) || (safeTags.includes(name) && !dressed)) return [];
    if (/^[a-z]/.test(name))
      return [
        problem(
          place,
          `The HTML <${name}> is not allowed in content${safeTags.includes(name) ? ' with attributes' : ''}.`,
          inMarkdown,
        ),
      ];
    return [
      problem(
        place,
        `There is no component called <${name}>.`,
        `use Markdown and directives, or one of ${componentNames.map((known) => `<${known}>`).join(', ')}.`,
      ),
    ];
  });

const tagOf = (value: string): string => /^<\/?([a-z][\w-]*)/i.exec(value.trim())?.[1] ?? '';

/** A closing tag is no mistake of its own where its opening one is refused. */
function judgeHtml(entry: AnyEntry): Problem[] {
  const refused = entry.outline.html.filter(({ value }) => !isSafeHtml(value));
  const opened = new Set(refused.filter(({ value }) => !value.startsWith('</')).map(({ value }) => tagOf(value)));
  return refused
    .filter(({ value }) => !value.startsWith('</') || !opened.has(tagOf(value)))
    .map(({ value, spot }) =>
      problem(
        placeIn(entry, spot),
        `The HTML ${value.split('\n')[0]?.slice(0, 40)} is not allowed in content.`,
        inMarkdown,
      ),
    );
}

/** Content holds no imports, exports or expressions, only known components, and no HTML beyond a short safe list. */
export const contentRunsNoCode: Check = ({ programme }) =>
  programme.entries.flatMap((entry) => [...judgeCode(entry), ...judgeHtml(entry)]);
