import { closest } from '../programme/closest.ts';
import { placeIn, type AnyEntry } from '../programme/entry.ts';
import { inReportOrder, problemFor, spellPlace, type Place, type Problem } from '../programme/problem.ts';
import { aimsAreKnown, type Check } from './world.ts';

const problem = problemFor('aims-exist');

interface Reference {
  readonly aim: string;
  readonly place: Place;
}

const inBody = (entry: AnyEntry): Reference[] =>
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
  const missing = Map.groupBy(references.filter(({ aim }) => !known.has(aim)), ({ aim }) => aim);
  return [...missing].flatMap(([aim, uses]) => {
    const [first, ...others] = uses;
    if (!first) return [];
    const meant = closest(aim, known);
    const there = aims.find(({ id }) => id === meant)?.place;
    return [problem(
      first.place,
      `${name} has no aim called "${aim}".`,
      meant && there
        ? `did you mean "${meant}" (${spellPlace(there)})?`
        : known.size > 0 ? `use one of its aims: ${[...known].join(', ')}.` : 'give it aims first.',
      others.map(({ place }) => ({ file: place.file, line: place.line, message: 'names it too' })),
    )];
  });
}

/** Whatever covers, questions or practises an aim names one that its own workshop or lesson has. */
export const aimsExist: Check = ({ programme }) => inReportOrder([
  ...programme.workshops.filter(aimsAreKnown).flatMap((workshop) => dangling(
    [
      ...workshop.modules.flatMap((module) => [
        ...module.data.covers.map((aim, index) => ({ aim, place: module.at(['covers', index]) })),
        ...inBody(module),
      ]),
      ...(workshop.hub ? inBody(workshop.hub) : []),
    ],
    {
      name: `The sprint of "${workshop.title}"`,
      aims: workshop.aims.map(({ id }, index) => ({ id, place: workshop.hub!.at(['sprint', 'aims', index, 'id']) })),
    },
  )),
  ...programme.lessons.filter(({ unread }) => !unread.has('aims')).flatMap((lesson) => dangling(
    inBody(lesson),
    {
      name: `The lesson "${lesson.data.title}"`,
      aims: lesson.data.aims.map(({ id }, index) => ({ id, place: lesson.at(['aims', index, 'id']) })),
    },
  )),
]);
