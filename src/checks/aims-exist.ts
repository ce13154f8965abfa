import { closest } from '../programme/closest.ts';
import { placeIn, type AnyEntry, type Entry } from '../programme/entry.ts';
import { problemFor, spellPlace, type Place, type Problem } from '../programme/problem.ts';
import type { Workshop } from '../programme/programme.ts';
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

const ofWorkshop = (workshop: Workshop): Problem[] => {
  const { hub, modules, title, aims } = workshop;
  if (!hub || !aimsAreKnown(workshop)) return [];
  const covered = modules.flatMap((module) =>
    module.data.covers.map((aim, index) => ({ aim, place: module.at(['covers', index]) })),
  );
  return dangling([...covered, ...[...modules, hub].flatMap(inBody)], {
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

/** Whatever covers, questions or practises an aim names one that its own workshop or lesson has. */
export const aimsExist: Check = ({ programme }) => [
  ...programme.workshops.flatMap(ofWorkshop),
  ...programme.lessons.flatMap(ofLesson),
];
