import { closest } from '../programme/closest.ts';
import { placeIn, type AnyEntry, type Entry } from '../programme/entry.ts';
import { problemFor, spellPlace, type Place, type Problem } from '../programme/problem.ts';
import type { Workshop } from '../programme/programme.ts';
import type { Kind } from '../programme/schema.ts';
import { aimsAreKnown, type Check } from './world.ts';

const problem = problemFor('aims-exist');

interface Reference {
  readonly aim: string;
  readonly place: Place;
}

const inBody = (entry: Pick<AnyEntry, 'file' | 'outline'>): Reference[] =>
  [...entry.outline.questions, ...entry.outline.scenes, ...entry.outline.activities].flatMap(({ aim, spot }) =>
    aim === null ? [] : [{ aim, place: placeIn(entry, spot) }],
  );

interface Owner {
  /** "The sprint of "Conversations"", as messages call it. */
  readonly name: string;
  readonly aims: readonly { id: string; place: Place }[];
}

/** One misspelt aim is one problem, however often it is named: the rest is related. */
function dangling(references: readonly Reference[], { name, aims }: Owner): Problem[] {
  const known = new Set(aims.map((aim) => aim.id));
  const missing = Map.groupBy(
    references.filter(({ aim }) => !known.has(aim)),
    ({ aim }) => aim,
  );
  return [...missing].flatMap(([aim, uses]) => {
    const [first, ...others] = uses;
    if (!first) return [];
    const meant = closest(aim, known);
    const there = aims.find(({ id }) => id === meant)?.place;
    return [
      problem(
        first.place,
        `${name} has no aim called "${aim}".`,
        meant && there
          ? `did you mean "${meant}" (${spellPlace(there)})?`
          : known.size > 0
            ? `use one of its aims: ${[...known].join(', ')}.`
            : 'give it aims first.',
        others.map(({ place }) => ({ file: place.file, line: place.line, message: 'names it too' })),
      ),
    ];
  });
}

/** What may practise the sprint's aims together with a member: on the officer's sheet all but questions, which are reported. */
const withoutQuestions = (entry: Entry<'officer'>): Pick<AnyEntry, 'file' | 'outline'> => ({
  file: entry.file,
  outline: { ...entry.outline, questions: [] },
});

const ofWorkshop = (workshop: Workshop): Problem[] => {
  const { hub, modules, officer, title, aims } = workshop;
  if (!hub || !aimsAreKnown(workshop)) return [];
  const covered = modules.flatMap((module) =>
    module.data.covers.map((aim, index) => ({ aim, place: module.at(['covers', index]) })),
  );
  const pages = [...modules, hub, ...(officer ? [withoutQuestions(officer)] : [])];
  return dangling([...covered, ...pages.flatMap(inBody)], {
    name: `The sprint of "${title}"`,
    aims: aims.map(({ id }, index) => ({ id, place: hub.at(['sprint', 'aims', index, 'id']) })),
  });
};

const ofLesson = (lesson: Entry<'lesson'>): Problem[] => {
  const { title, aims } = lesson.data;
  if (lesson.unread.has('aims')) return [];
  return dangling(inBody(lesson), {
    name: `The lesson "${title}"`,
    aims: aims.map(({ id }, index) => ({ id, place: lesson.at(['aims', index, 'id']) })),
  });
};

/** Why questions do not count on some pages. */
const aimless: Readonly<Partial<Record<Kind, string>>> = {
  officer: "Members do not read the officer's sheet",
  story: 'A story has no aims',
  about: 'This page has no aims',
};

/** Whether questions count on a page: for an aim of its workshop or lesson. */
export const holdsQuestions = ({ kind }: Pick<AnyEntry, 'kind'>): boolean => !(kind in aimless);

const ofOther = (entry: AnyEntry): Problem[] => {
  const { scenes, activities, questions } = entry.outline;
  const reason = aimless[entry.kind];
  if (!reason) return [];
  const asked = questions.map(({ spot }) =>
    problem(
      placeIn(entry, spot),
      `${reason}, so a question here checks nothing.`,
      'move it to the module or lesson whose aim it checks, or take it out.',
    ),
  );
  if (entry.kind === 'officer') return asked;
  const named = [...scenes, ...activities].flatMap(({ aim, spot }) =>
    aim === null
      ? []
      : [problem(placeIn(entry, spot), `${reason}, so nothing here can name "${aim}".`, `take aim=${aim} out.`)],
  );
  return [...asked, ...named];
};

/** Whatever covers, questions or practises an aim names one that its own workshop or lesson has. */
export const aimsExist: Check = ({ programme }) => [
  ...programme.workshops.flatMap(ofWorkshop),
  ...programme.lessons.flatMap(ofLesson),
  ...programme.entries.flatMap(ofOther),
];
