import { placeIn, type AnyEntry } from '../programme/entry.ts';
import type { Leak } from '../programme/outline.ts';
import { problemFor } from '../programme/problem.ts';
import { shorten } from '../programme/shorten.ts';
import { leakedAddress } from './parts/leaked-address.ts';
import { cureLeakedLink } from './parts/leaked-links.ts';
import { plainPath } from './parts/other-files.ts';
import { fileFinder } from './parts/picture-uses.ts';
import { tellFact } from './parts/stray-directives.ts';
import { awaitsDefinition, unreadDefinitions } from './parts/unread-definitions.ts';
import type { Check } from './world.ts';

const problem = problemFor('markup-does-not-leak');

type Told = readonly [fact: string, cure: string];

const twinsOf = ({ text }: Leak, { outline }: AnyEntry): Leak[] =>
  outline.leaks.filter((other) => other.kind === 'footnote' && other.text === text);

/** A note that has lost its colon: its sign stands at the margin, below the one that leads to it. */
const isNoteItself = (leak: Leak, entry: AnyEntry): boolean =>
  leak.kind === 'footnote' &&
  leak.text.startsWith('[') &&
  leak.spot.column === 1 &&
  twinsOf(leak, entry).some(({ spot }) => spot.line < leak.spot.line);

/** What a trainer is told of each kind: what shows, and what to write. */
const tell: Readonly<Record<Leak['kind'], (leak: Leak, entry: AnyEntry) => Told>> = {
  picture: ({ text }) => [`This is no picture yet and would show as it stands: ${shorten(text)}`, cureLeakedLink(text)],
  link: ({ text }) => [`This is no link yet and would show as it stands: ${shorten(text)}`, cureLeakedLink(text)],
  reference: ({ text }, { outline }) => {
    const names = outline.links.filter(({ form }) => form === 'definition').map((link) => link.text);
    return [
      `Nothing says where this leads, so it would show as it stands: ${shorten(text)}`,
      names.length > 0
        ? `use one of the names that this file has: ${names.slice(0, 12).join(', ')}. Or write [words](address).`
        : 'write [words](address).',
    ];
  },
  definition: ({ text }) => {
    const [, name = '', address = ''] = /^(\[[^\]]*\]):?\s+(.*)$/.exec(text) ?? [];
    return [
      `This line does not say yet where ${name} leads, and would show as it stands: ${shorten(text)}`,
      `write ${name}: ${address} on a line of its own, with an empty line above it and nothing else in it.`,
    ];
  },
  'wiki-link': ({ text }) => [
    `Double brackets make no link here: ${shorten(text)} would show as it stands.`,
    text.startsWith('!')
      ? 'write ![what it shows](./its-name.png).'
      : 'write [words](the-file.mdx), with the name of the file.',
  ],
  alert: ({ text }) => [
    `${text} makes no box here and would show as it stands.`,
    'write :::tip or :::warning on a line, the words below it, and ::: on a line where they end.',
  ],
  footnote: (leak, entry) => {
    const { text } = leak;
    if (isNoteItself(leak, entry))
      return [
        `This line is no note yet, so ${text} would show as it stands.`,
        `put a colon behind ${text}, and leave the line above it empty: ${text}: the note.`,
      ];
    return text.startsWith('^')
      ? [
          `A note cannot stand within its sentence: ${shorten(text)} would show as it stands.`,
          'write [^1] here, and [^1]: and the note on a line of its own below.',
        ]
      : [
          `The note ${text} is not there, so its sign would show as it stands.`,
          `write ${text}: and the note on a line of its own below, or take the sign out.`,
        ];
  },
  'unused-note': ({ text }) => [
    `Nothing in the text leads to the note ${text}, so nobody would see it.`,
    `put ${text} where the note belongs, or take the note out.`,
  ],
  comment: ({ text }) =>
    text.startsWith('<!--')
      ? [
          'This comment never ends here, so it would show as it stands.',
          'put --> where it ends, in the same paragraph.',
        ]
      : ['A comment in a .md file is written in another way.', 'write <!-- … -->.'],
  fact: ({ text }) => tellFact(text),
  attributes: ({ text }) => [
    `Braces set nothing here: ${shorten(text)} would show as it stands.`,
    'take them out; the look belongs to the site, and the words for a picture stand in its square brackets.',
  ],
  bold: ({ text }) => [
    `These ${text.startsWith('_') ? 'lines' : 'stars'} make nothing bold and would show as they stand: ${shorten(text)}`,
    'write **the words**, with stars on both sides, no space inside them, and a space or a full stop behind them.',
  ],
  heading: ({ text }) => [
    `This is no heading yet and would show as it stands: ${shorten(text)}`,
    `put a space behind the signs: ${shorten(text.replace(/^(#+)/, '$1 '))}`,
  ],
  table: ({ text }) => [
    `This is no table yet and would show as it stands: ${shorten(text)}`,
    'below its first line write one of hyphens with as many columns, | - | - |, and leave no line empty in it.',
  ],
  list: ({ text }) => [
    `This is no list yet and would show as one run-on paragraph: ${shorten(text)}`,
    /^\d/.test(text)
      ? 'begin each of its lines with a number, a full stop and a space: "1. ".'
      : 'write "- " with a space at the beginning of each of its lines.',
  ],
  box: ({ text }) => [
    `This is no box to tick yet and would show as it stands: ${shorten(text)}`,
    'write "- [ ] " before the words, with a space behind the hyphen, one in the box and one behind it.',
  ],
  'code-fence': ({ text }) => [
    `The ${text} that opens here is never closed, so all below it would show as computer code.`,
    `put a line with ${text} where it ends, or take this one out.`,
  ],
  indented: ({ text }) => [
    `This line stands so far to the right that it would show as computer code: ${shorten(text)}`,
    'begin it further left: at the margin, or below the first letter of the list item that it belongs to.',
  ],
};

/** A file whose name is no good for an address is reported by its name. */
const isOfMisnamedFile = ({ kind, text }: Leak, entry: AnyEntry, find: ReturnType<typeof fileFinder>): boolean => {
  const path = ['picture', 'link'].includes(kind) ? find(entry, leakedAddress(text).split('#')[0] ?? '') : undefined;
  return path !== undefined && plainPath(path) !== path;
};

/** The further lines of a table, what a note or a line of a name explains once it is read, and an option without its box, which is reported as that. */
function followsFromAnother(leak: Leak, index: number, entry: AnyEntry): boolean {
  const { outline } = entry;
  const { kind, spot } = leak;
  if (kind === 'table')
    return outline.leaks.slice(0, index).some((other) => other.kind === kind && spot.line - other.spot.line <= 2);
  if (kind === 'footnote' && !isNoteItself(leak, entry)) {
    const twins = twinsOf(leak, entry);
    return twins[0] !== leak || twins.some((other) => isNoteItself(other, entry));
  }
  if (kind === 'definition') return !unreadDefinitions(outline).includes(leak);
  if (kind === 'reference') return awaitsDefinition(leak, outline);
  return (
    kind === 'box' && outline.questions.some(({ options }) => options.some((option) => option.spot.line === spot.line))
  );
}

/** Whatever is written as markup works as that, and does not show on the page as signs. */
export const markupDoesNotLeak: Check = (world) => {
  const find = fileFinder(world);
  return world.programme.entries.flatMap((entry) =>
    entry.outline.leaks
      .filter((leak, index) => !isOfMisnamedFile(leak, entry, find) && !followsFromAnother(leak, index, entry))
      .map((leak) => problem(placeIn(entry, leak.spot), ...tell[leak.kind](leak, entry))),
  );
};
