import { ofKind } from '../programme/entry.ts';
import { problemFor, spellPlace, type Place } from '../programme/problem.ts';
import type { Check } from './world.ts';

const problem = problemFor('list-entries-are-unique');

interface List {
  readonly what: string;
  readonly cure: string;
  readonly named: readonly { readonly name: string; readonly place: Place }[];
}

const ownId = 'give this one an id of its own.';

/** No two facts, terms of the glossary or statements of the skills check go by the same name, capitals aside. */
export const listEntriesAreUnique: Check = ({ programme: { entries } }) => {
  // Without entries that could not be read, the others would be looked for in the wrong lines.
  const lists: List[] = [
    ...ofKind(entries, 'facts')
      .filter(({ unread }) => unread.size === 0)
      .map(({ data, at }) => ({
        what: 'fact',
        cure: ownId,
        named: data.map(({ id }, index) => ({ name: id, place: at([index, 'id']) })),
      })),
    ...ofKind(entries, 'glossary')
      .filter(({ unread }) => unread.size === 0)
      .map(({ data, at }) => ({
        what: 'term',
        cure: 'keep one of the two, with all that they say.',
        named: data.map(({ term }, index) => ({ name: term, place: at([index, 'term']) })),
      })),
    ...ofKind(entries, 'skillsCheck')
      .filter(({ unread }) => !unread.has('statements'))
      .map(({ data, at }) => ({
        what: 'statement',
        cure: ownId,
        named: data.statements.map(({ id }, index) => ({ name: id, place: at(['statements', index, 'id']) })),
      })),
  ];
  return lists.flatMap(({ what, cure, named }) =>
    named.flatMap(({ name, place }) => {
      const first = named.find((other) => other.name.toLowerCase() === name.toLowerCase());
      if (!first || first.place === place) return [];
      return [
        problem(place, `There is already a ${what} called "${first.name}" here: ${spellPlace(first.place)}.`, cure, [
          { file: first.place.file, line: first.place.line, message: `the other ${what}` },
        ]),
      ];
    }),
  );
};
