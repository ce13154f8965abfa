import { directiveWords, type DirectiveWords } from '../markdown/directive-words.ts';
import { listInWords } from '../markdown/labels.ts';
import { isMarkdownKind, type Kind } from '../programme/schema.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schemas.ts';
import { kindWords } from './kind-words.ts';

type Fields = readonly (readonly [key: string, field: JsonSchema])[];

const kinds = Object.keys(kindWords) as Kind[];
const code = (text: string): string => `\`${text}\``;
const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

const fieldsIn = (schema: JsonSchema): Fields => Object.entries(schema.properties ?? schema.items?.properties ?? {});

/** The fields that nearly every kind of file has, and that are said once. */
const shared: Fields = fieldsIn(jsonSchemaOf('about')).filter(([key]) => !['title', 'summary'].includes(key));
const hasShared = (kind: Kind): boolean => shared.every(([key]) => key in (jsonSchemaOf(kind).properties ?? {}));

/** A list of fields, each with its sentence; what a field holds stands indented below it. */
function listFields(fields: Fields, indent = ''): string[] {
  return fields.flatMap(([key, field]) => [
    `${indent}- ${code(key)}: ${field.markdownDescription ?? field.description ?? ''}`,
    ...listFields(fieldsIn(field), `${indent}  `),
  ]);
}

function aboutKind(kind: Kind): string {
  const { name, place, says, example } = kindWords[kind];
  const own = fieldsIn(jsonSchemaOf(kind)).filter(
    ([key]) => !hasShared(kind) || !shared.some(([everywhere]) => everywhere === key),
  );
  return [
    `#### ${name}`,
    `${code(place)}. ${says}`,
    fenced('yaml', isMarkdownKind(kind) ? `---\n${example}\n---` : example),
    listFields(own).join('\n'),
  ].join('\n\n');
}

function aboutDirective([name, { kind, says, attributes, example }]: readonly [string, DirectiveWords]): string {
  const rows = Object.entries(attributes).map(
    ([key, { says: sentence, isNeeded }]) => `- ${code(key)}: ${sentence}${isNeeded ? '' : ' May be left out.'}`,
  );
  return [
    `#### ${code(`${kind === 'leaf' ? '::' : ':::'}${name}`)}`,
    says,
    fenced('md', example),
    ...(rows.length > 0 ? [rows.join('\n')] : []),
  ].join('\n\n');
}

/** The guide's reference of fields and directives, in Markdown. */
function guideReference(): string {
  const without = kinds.filter((kind) => !hasShared(kind)).map((kind) => code(kindWords[kind].place));
  const pages = kinds.filter(isMarkdownKind);
  const files = kinds.filter((kind) => !isMarkdownKind(kind));
  return [
    '### In nearly every file',
    `Any file but ${listInWords(without)} may end with these:`,
    listFields(shared).join('\n'),
    '### Pages',
    'The fields stand between two lines of `---`, before the text.',
    ...pages.map(aboutKind),
    '### Lists and settings',
    'The whole file is fields: there is no `---` and no text below.',
    ...files.map(aboutKind),
    '### Directives',
    ...Object.entries(directiveWords).map(aboutDirective),
  ].join('\n\n');
}

const opening = '<!-- reference: npm run reference writes what stands between here and its end -->';
const closing = '<!-- end of reference -->';

/** The guide with its reference as it should be. Throws where the guide has lost one of the two marks. */
export function withReference(guide: string): string {
  const [before, rest] = guide.split(opening);
  const after = rest?.split(closing)[1];
  if (before === undefined || after === undefined)
    throw new Error(`The guide needs a line ${opening} and, below it, a line ${closing}.`);
  return `${before}${opening}\n\n${guideReference()}\n\n${closing}${after}`;
}
