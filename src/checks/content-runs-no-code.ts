import { placeIn } from '../programme/entry.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import { componentNames } from '../markdown/component-names.ts';
import { isSafeHtml, safeTags } from '../markdown/safe-html.ts';
import type { Check } from './world.ts';

const problem = problemFor('content-runs-no-code');

/** Content holds no imports, exports or expressions, only known components, and no HTML beyond a short safe list. */
export const contentRunsNoCode: Check = ({ programme }) =>
  programme.entries.flatMap((entry) => [
    ...entry.outline.code.flatMap(({ kind, name, spot }): Problem[] => {
      const place = placeIn(entry, spot);
      if (kind === 'import') return [problem(place, 'Content cannot import or export anything.', 'take this line out; the components in the guide need no import.')];
      if (kind === 'expression') return [problem(place, 'Content cannot hold code in braces.', 'write the words themselves; where you mean the sign, write \\{.')];
      if (componentNames.includes(name) || safeTags.includes(name)) return [];
      return [problem(place, `There is no component called <${name}>.`, `use Markdown and directives, or one of ${componentNames.map((known) => `<${known}>`).join(', ')}.`)];
    }),
    ...entry.outline.html.filter(({ value }) => !isSafeHtml(value)).map(({ value, spot }) => problem(
      placeIn(entry, spot),
      `The HTML ${value.split('\n')[0]?.slice(0, 40)} is not allowed in content.`,
      `write it in Markdown; only ${safeTags.map((tag) => `<${tag}>`).join(', ')} may stand, without attributes.`,
    )),
  ]);
