import { ofKind, type Entry } from '../programme/entry.ts';
import { problemFor, spellPlace, type Problem } from '../programme/problem.ts';
import { spellDay } from '../programme/spell-day.ts';
import { mayBeUnread, type Check } from './world.ts';

const problem = problemFor('workshops-are-dated');

const inWords = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names.map((name) => `"${name}"`));

/** Whether a workshop that seems to have no date may be in what is reported already: unread, misspelt, unsaid. */
const mayBeHidden = (cohort: Entry<'cohort'>, known: ReadonlySet<string>): boolean =>
  mayBeUnread(cohort, ['sessions', 'undated']) ||
  cohort.data.sessions.some(({ masterclass, workshop }) => !masterclass && workshop === undefined) ||
  [...cohort.data.sessions.flatMap(({ workshop }) => workshop ?? []), ...cohort.data.undated].some(
    (id) => !known.has(id),
  );

/** Every cohort has a session for every workshop, or says that its date is not fixed yet. */
export const workshopsAreDated: Check = ({ programme, entries }) => {
  const workshops = programme.workshops.filter(({ hub }) => hub);
  const known = new Set([...ofKind(entries, 'hub'), ...programme.workshops].map(({ id }) => id));
  const titleOf = (id: string): string => workshops.find((workshop) => workshop.id === id)?.title ?? id;

  return programme.cohorts.flatMap((cohort): Problem[] => {
    const { title, sessions, undated } = cohort.data;
    const contradictions = undated.flatMap((id, row) => {
      const index = sessions.findIndex(({ workshop }) => workshop === id);
      const session = sessions[index];
      if (!session || cohort.unread.has('sessions') || cohort.unread.has('undated')) return [];
      const { file, line } = cohort.at(['sessions', index, 'starts']);
      return [
        problem(
          cohort.at(['undated', row]),
          `"${titleOf(id)}" is among the undated workshops, and yet has a session on ${spellDay(session.starts)} (${spellPlace({ file, line })}).`,
          `take ${id} out of undated, or take the session out.`,
          [{ file, line, message: 'the session' }],
        ),
      ];
    });
    if (mayBeHidden(cohort, known)) return contradictions;
    const named = new Set([...sessions.map(({ workshop }) => workshop), ...undated]);
    const missing = workshops.filter(({ id }) => !named.has(id));
    if (missing.length === 0) return contradictions;
    const ids = [...undated, ...missing.map(({ id }) => id)];
    return [
      ...contradictions,
      problem(
        cohort.atKey(['sessions']),
        `"${title}" has no session for ${inWords(missing.map((workshop) => workshop.title))}, so its members cannot plan for ${missing.length === 1 ? 'it' : 'them'}.`,
        `add the ${missing.length === 1 ? 'session' : 'sessions'}, or, while no date is fixed, write undated: [${ids.join(', ')}]`,
      ),
    ];
  });
};
