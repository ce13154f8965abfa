import { posix } from 'node:path';
import { closest } from '../programme/closest.ts';
import { ofKind, placeIn } from '../programme/entry.ts';
import { readName } from '../programme/names.ts';
import { inReportOrder, problemFor, type Place, type Problem } from '../programme/problem.ts';
import type { Kind } from '../programme/schema.ts';
import { leaveOutName } from '../source/edition.ts';
import type { Check } from './world.ts';

const problem = problemFor('references-exist');

const lastName = (id: string): string => readName(posix.basename(id).replace(/\.\w+$/, '')).id;

/** The one name that goes on where this one ends: "fenton" for "fenton-council". */
function longerName(id: string, known: readonly string[]): string | undefined {
  const [first, ...others] = [...new Set(known)].filter((name) => name.startsWith(`${id}-`));
  return others.length === 0 ? first : undefined;
}

/** What one file names wrongly is one problem, however often it does: the rest is related. */
const oncePerFile = (problems: readonly Problem[]): Problem[] =>
  [
    // Without an id in its words, a problem is one for each place.
    ...Map.groupBy(inReportOrder(problems), ({ file, line, message }) =>
      [file, message, message.includes('"') ? '' : line].join(' '),
    ).values(),
  ].flatMap(([first, ...others]) =>
    first ? [{ ...first, related: others.map(({ file, line }) => ({ file, line, message: 'names it too' })) }] : [],
  );

/** Whatever a file or a council's folder names by id exists and is published: lessons, workshops, modules, councils, facts. */
export const referencesExist: Check = ({ programme, entries, strays, ownFolders, folder, edition }) => {
  const ids = (kind: Kind): string[] => entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
  const published = new Set(programme.entries.map(({ kind, id }) => `${kind} ${id}`));
  const drafts = new Set(
    entries.filter(({ kind, id }) => !published.has(`${kind} ${id}`)).map(({ kind, id }) => `${kind} ${id}`),
  );
  const displaced = new Set(strays.map(({ path }) => lastName(path)));
  const lessons = ids('lesson');
  const materials = [...lessons, ...ids('module')];
  const workshops = programme.workshops.map(({ id }) => id).concat(ids('hub'));
  const councils = ids('council');
  const facts = programme.facts.map(({ id }) => id);
  const leavable = programme.entries.flatMap((entry) => leaveOutName(entry) ?? []);
  const factsAreRead = ofKind(entries, 'facts').every(({ unread }) => unread.size === 0);

  const look = (
    id: string,
    known: readonly string[],
    what: string,
    place: Place,
    kinds: readonly Kind[] = [],
  ): Problem[] => {
    const isOut =
      kinds.some((kind) => drafts.has(`${kind} ${id}`)) && !kinds.some((kind) => published.has(`${kind} ${id}`));
    if (isOut)
      return [
        problem(place, `The ${what} "${id}" is a draft and not on the site.`, 'take this out until it is published.'),
      ];
    if (known.includes(id) || displaced.has(lastName(id))) return [];
    const meant = closest(id, known) ?? longerName(id, known);
    const choice = [...new Set(known)].slice(0, 12).join(', ');
    return [
      problem(
        place,
        `There is no ${what} called "${id}".`,
        meant
          ? `did you mean "${meant}"?`
          : choice
            ? `use one that exists: ${choice}.`
            : `write that ${what} first, or take this out.`,
      ),
    ];
  };

  return oncePerFile([
    ...ofKind(programme.entries, 'module').flatMap((module) =>
      module.data.needs.flatMap((id, index) =>
        look(id, materials, 'module or lesson', module.at(['needs', index]), ['lesson', 'module']),
      ),
    ),
    ...programme.stories.flatMap((story) =>
      story.data.workshops.flatMap((id, index) =>
        look(id, workshops, 'workshop', story.at(['workshops', index]), ['hub']),
      ),
    ),
    ...ofKind(entries, 'skillsCheck').flatMap((check) =>
      check.data.statements.flatMap((statement, row) =>
        statement.lessons.flatMap((id, index) =>
          look(id, lessons, 'lesson', check.at(['statements', row, 'lessons', index]), ['lesson']),
        ),
      ),
    ),
    ...programme.cohorts.flatMap((cohort) => [
      ...cohort.data.councils.flatMap((id, index) =>
        look(id, councils, 'council', cohort.at(['councils', index]), ['council']),
      ),
      ...cohort.data.sessions.flatMap(({ workshop }, index) =>
        workshop === undefined
          ? []
          : look(workshop, workshops, 'workshop', cohort.at(['sessions', index, 'workshop']), ['hub']),
      ),
      // A draft may be what is not dated yet.
      ...cohort.data.undated.flatMap((id, index) => look(id, workshops, 'workshop', cohort.at(['undated', index]))),
      ...cohort.data.officers.flatMap(({ council }, index) =>
        council === undefined ? [] : look(council, councils, 'council', cohort.at(['officers', index, 'council'])),
      ),
      ...[cohort.data.manager.council].flatMap((council) =>
        council === undefined ? [] : look(council, councils, 'council', cohort.at(['manager', 'council'])),
      ),
    ]),
    // In a council's own edition, what it leaves out is not there.
    ...(edition === undefined ? programme.councils : []).flatMap((council) =>
      council.data.leaveOut.flatMap((id, index) =>
        look(id, leavable, 'page to leave out', council.at(['leaveOut', index]), ['lesson', 'module']),
      ),
    ),
    ...[...ownFolders].flatMap((id) =>
      look(id, councils, 'council', { file: `${folder}/councils/${id}`, line: null, column: null }),
    ),
    ...programme.entries.flatMap((entry) =>
      entry.outline.facts.flatMap(({ id, spot }) =>
        id && factsAreRead ? look(id, facts, 'fact', placeIn(entry, spot)) : [],
      ),
    ),
    ...programme.entries.flatMap((entry) =>
      entry.outline.code
        .filter(({ kind, name }) => kind === 'component' && name === 'Aims')
        .flatMap(({ attributes, spot }) => {
          const place = placeIn(entry, spot);
          // Any other attribute, or code in this one, is refused as such.
          if (attributes.some(({ name, value }) => name !== 'of' || value === null)) return [];
          const [of] = attributes.map(({ value }) => value);
          return of
            ? look(of, workshops, 'workshop', place, ['hub'])
            : [
                problem(
                  place,
                  'This <Aims> does not say of which workshop.',
                  'write <Aims of="…" />, with the id of a workshop.',
                ),
              ];
        }),
    ),
  ]);
};
