import { closest } from '../programme/closest.ts';
import { placeIn } from '../programme/entry.ts';
import { ofKind } from '../programme/entry.ts';
import { problemFor, type Place, type Problem } from '../programme/problem.ts';
import type { Check } from './world.ts';

const problem = problemFor('references-exist');

/** Whatever a file names by id exists: lessons, workshops, modules, councils, facts. */
export const referencesExist: Check = ({ programme, entries }) => {
  const ids = (kind: Parameters<typeof ofKind>[1]): Set<string> => new Set(ofKind(entries, kind).map(({ id }) => id));
  const lessons = ids('lesson');
  const workshops = new Set(programme.workshops.map(({ id }) => id));
  const councils = ids('council');
  const teachable = new Set([...lessons, ...ids('module')]);
  const facts = new Set(programme.facts.map(({ id }) => id));

  const look = (id: string, known: ReadonlySet<string>, what: string, place: Place): Problem[] => {
    if (known.has(id)) return [];
    const meant = closest(id, known);
    return [problem(place, `There is no ${what} called "${id}".`, meant ? `did you mean "${meant}"?` : known.size > 0 ? `use one that exists: ${[...known].slice(0, 12).join(', ')}.` : `write that ${what} first, or take this out.`)];
  };

  return [
    ...ofKind(programme.entries, 'module').flatMap((module) =>
      module.data.needs.flatMap((id, index) => look(id, teachable, 'module or lesson', module.at(['needs', index])))),
    ...programme.stories.flatMap((story) =>
      story.data.workshops.flatMap((id, index) => look(id, workshops, 'workshop', story.at(['workshops', index])))),
    ...ofKind(entries, 'skillsCheck').flatMap((check) => check.data.statements.flatMap((statement, row) =>
      statement.lessons.flatMap((id, index) => look(id, lessons, 'lesson', check.at(['statements', row, 'lessons', index]))))),
    ...programme.cohorts.flatMap((cohort) => [
      ...cohort.data.councils.flatMap((id, index) => look(id, councils, 'council', cohort.at(['councils', index]))),
      ...cohort.data.sessions.flatMap(({ workshop }, index) =>
        workshop === undefined ? [] : look(workshop, workshops, 'workshop', cohort.at(['sessions', index, 'workshop']))),
      ...cohort.data.officers.flatMap(({ council }, index) =>
        council === undefined ? [] : look(council, councils, 'council', cohort.at(['officers', index, 'council']))),
    ]),
    ...programme.entries.flatMap((entry) => entry.outline.facts.flatMap(({ id, spot }) =>
      look(id ?? '', facts, 'fact', placeIn(entry, spot)))),
  ];
};
