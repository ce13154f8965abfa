import { componentAttributes, componentNames } from '../markdown/component-names.ts';
import { safeTags } from '../markdown/safe-html.ts';
import { closest } from '../programme/closest.ts';
import { placeIn, type AnyEntry } from '../programme/entry.ts';
import type { Outline, Spot } from '../programme/outline.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import { kindOfAddress, squeeze, writtenAddresses } from './parts/addresses.ts';
import { tellTag, type Told } from './parts/html-words.ts';
import { toldOfWord, wordIn } from './parts/pasted-from-word.ts';
import { refusedHtml } from './parts/refused-html.ts';
import type { Check } from './world.ts';

const problem = problemFor('content-runs-no-code');

type Code = Outline['code'][number];

const known = componentNames.map((name) => `<${name}>`).join(', ');

/** What is wrong with the attributes of a tag that may stand: at most one thing is told at a time. */
function tellAttributes({ name, attributes }: Code): Told | undefined {
  const own = componentAttributes[name];
  const wrong = attributes.find((one) => one.value === null || !own?.includes(one.name));
  if (!wrong) return undefined;
  if (!own) return tellTag(name, `<${name} ${wrong.name}=…>`);
  if (wrong.name === '')
    return { fact: `The braces in <${name}> are code, and content runs none.`, cure: 'take them out.' };
  if (wrong.value === null && own.includes(wrong.name))
    return {
      fact: `The value of "${wrong.name}" in <${name}> is code in braces, and content runs none.`,
      cure: `write it in quotation marks: <${name} ${wrong.name}="…">.`,
    };
  const meant = closest(wrong.name, own);
  return {
    fact: `<${name}> knows no "${wrong.name}".`,
    cure: meant
      ? `did you mean "${meant}"?`
      : own.length > 0
        ? `it knows "${own.join('", "')}" alone.`
        : `write <${name}> alone.`,
  };
}

function tellCode(code: Code): Told | undefined {
  const { kind, name } = code;
  if (kind === 'import')
    return {
      fact: 'Content cannot import or export anything.',
      cure: 'take this line out; the components in the guide need no import.',
    };
  if (kind === 'expression')
    return {
      fact: 'Content cannot hold code in braces.',
      cure: 'write the words themselves; where you mean the sign, write \\{.',
    };
  if (componentNames.includes(name) || safeTags.includes(name)) return tellAttributes(code);
  if (name === '') return { fact: 'The tags <> and </> are code, and content holds none.', cure: 'take both out.' };
  const meant = closest(name, componentNames);
  if (meant) return { fact: `There is no component called <${name}>.`, cure: `did you mean <${meant}>?` };
  if (/^[a-z]/.test(name)) {
    const attributes = code.attributes.map((one) => ` ${one.name}=…`).join('');
    return tellTag(name, `<${name}${/ on[a-z]+=/i.exec(attributes)?.[0] ?? ''}>`);
  }
  return { fact: `There is no component called <${name}>.`, cure: `use Markdown and directives, or one of ${known}.` };
}

const isBefore = (a: Spot, b: Spot): boolean => a.line < b.line || (a.line === b.line && a.column < b.column);

/** What stands in a tag that is refused, in a directive that cannot be read, or in a fact within a sentence, is no mistake of its own. */
function judgeCode(entry: AnyEntry): Problem[] {
  let end: Spot = { line: 0, column: 0 };
  const { stray, leaks } = entry.outline;
  const strayLines = [...stray, ...leaks.filter(({ kind }) => kind === 'fact')].map(({ spot }) => spot.line);
  return entry.outline.code.flatMap((code) => {
    const told = isBefore(code.spot, end) || strayLines.includes(code.spot.line) ? undefined : tellCode(code);
    if (!told) return [];
    if (code.kind === 'component' && !componentNames.includes(code.name)) end = code.end;
    return [problem(placeIn(entry, code.spot), told.fact, told.cure)];
  });
}

function judgeBody(entry: AnyEntry): Problem[] {
  const word = wordIn(entry.outline);
  if (word) return [problem(placeIn(entry, word), ...toldOfWord)];
  return [
    ...judgeCode(entry),
    ...refusedHtml(entry.outline.html).map(({ spot, fact, cure }) => problem(placeIn(entry, spot), fact, cure)),
  ];
}

/** Content holds no imports, exports or expressions, only known components, no HTML beyond a short safe list, and no address that runs. */
export const contentRunsNoCode: Check = (world) => [
  ...world.programme.entries.flatMap(judgeBody),
  ...writtenAddresses(world)
    .filter(({ address }) => kindOfAddress(address) === 'code')
    .map(({ address, place }) =>
      problem(
        place,
        `The address ${squeeze(address).slice(0, 40)} is code, and content runs none.`,
        'write an address that begins with https://, or the name of a file.',
      ),
    ),
];
