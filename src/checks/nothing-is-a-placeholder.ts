import { placeIn, type AnyEntry } from '../programme/entry.ts';
import { fillersIn } from '../programme/fillers.ts';
import { problemFor, type Place, type Problem } from '../programme/problem.ts';
import type { Programme } from '../programme/programme.ts';
import { fieldTexts } from './parts/field-texts.ts';
import { isPlaceholder } from './parts/placeholder.ts';
import { standInsOf } from './parts/stand-ins.ts';
import type { Check } from './world.ts';

const problem = problemFor('nothing-is-a-placeholder');

/** Fields whose words are no sentences: what people search for, and what a glossary explains. */
const unjudged: readonly string[] = ['owner', 'keywords', 'term', 'also'];

interface Filler {
  readonly text: string;
  readonly place: Place;
}

const inFields = (entry: AnyEntry): Filler[] =>
  fieldTexts(entry, unjudged).flatMap(({ path, value }) =>
    fillersIn(value).map(({ text }) => ({ text, place: entry.at(path) })),
  );

const inBody = (entry: AnyEntry): Filler[] => {
  const { fillers, pictures } = entry.outline;
  const inPictures = pictures.flatMap(({ alt, title, spot }) =>
    [alt, title].flatMap((words) => fillersIn(words).map(({ text }) => ({ text, spot }))),
  );
  return [...fillers, ...inPictures].map(({ text, spot }) => ({ text, place: placeIn(entry, spot) }));
};

const judgeStandIns = (entry: AnyEntry): Problem[] =>
  standInsOf(entry).map(({ place, fact, cure, others }) => problem(place, fact, cure, others));

/** What people call the councils for short: Tamworth Borough Council is TBC. */
const initials = ({ councils }: Programme): Set<string> =>
  new Set(councils.map(({ data }) => (data.name.match(/\b\p{Lu}/gu) ?? []).join('')));

/** Whether the rest of the programme holds without it, so that it may wait as a draft. */
const canWait = ({ kind, data }: AnyEntry): boolean =>
  ['lesson', 'story', 'about', 'skillsCheck', 'cohort', 'council'].includes(kind) ||
  (kind === 'module' && data.kind !== 'catch-up');

/** Words that wait for others, once on each line. */
function judgeFillers(entry: AnyEntry, fillers: readonly Filler[], names: ReadonlySet<string>): Problem[] {
  // A cohort is announced before everything is arranged, and then "TBC" is the honest word.
  const isHonest = (text: string): boolean =>
    names.has(text) || (entry.kind === 'cohort' && ['TBC', 'TBD'].includes(text));
  const lines = Map.groupBy(
    fillers.filter(({ text }) => !isHonest(text)),
    ({ place }) => place.line,
  );
  const cure = canWait(entry) ? 'write them, or keep the page off the site with draft: true.' : 'write them.';
  return [...lines.values()].flatMap(([first]) =>
    first ? [problem(first.place, `"${first.text}" holds the place of words that are still to come.`, cure)] : [],
  );
}

/** What a draft calls an aim until somebody has thought of one: `todo-first-aim`. */
const standIn = /^todo-(?:[a-z0-9]+-)*aim$/;

/** An id never changes, so a stand-in for one would stay. Where the aim itself is still to come, that is reported. */
function judgeIds(entry: AnyEntry): Problem[] {
  const [field, aims, path] =
    entry.kind === 'hub'
      ? ['sprint', entry.data.sprint.aims, ['sprint', 'aims']]
      : ['aims', entry.kind === 'lesson' ? entry.data.aims : [], ['aims']];
  if (entry.unread.has(field)) return [];
  return aims.flatMap(({ id, text }, index) =>
    standIn.test(id) && fillersIn(text).length === 0
      ? [
          problem(
            entry.at([...path, index, 'id']),
            `"${id}" holds the place of an id, and an id never changes.`,
            'give the aim a short name of its own, such as draw-map, here and wherever it is named.',
          ),
        ]
      : [],
  );
}

/** What a page that has too few words is told. Whatever else it lacks is part of that. */
function judgeLength(entry: AnyEntry): Problem[] {
  if (!('title' in entry.data)) return [];
  const { title } = entry.data;
  const { words } = entry.outline;
  const place = entry.at(['title']);
  switch (entry.kind) {
    case 'hub':
      return [
        problem(
          place,
          `The page of "${title}" says nothing, so nobody learns what the workshop is about.`,
          'below the frontmatter, write what happens in the room and how the sprint works.',
        ),
      ];
    case 'officer':
      return [
        problem(
          place,
          `"${title}" says nothing, so a support officer does not know what to look at together.`,
          'below the frontmatter, write what to look at together and what counts as done.',
        ),
      ];
    case 'about':
      return [problem(place, `"${title}" says nothing.`, 'write the page below the frontmatter, or remove the file.')];
    default:
      return [
        problem(
          place,
          `"${title}" is only a placeholder (${words} ${words === 1 ? 'word' : 'words'}), so nobody learns anything from it.`,
          'write the page, or keep it off the site with draft: true.',
        ),
      ];
  }
}

/** No page that is published waits for its words: TODO, lorem ipsum, the dates and addresses of a draft, or next to nothing at all. */
export const nothingIsAPlaceholder: Check = ({ programme }) => {
  const names = initials(programme);
  // A catch-up that is a placeholder is reported by itself, once.
  const catchUps = new Set(programme.workshops.flatMap(({ hub, catchUp }) => (hub && catchUp ? [catchUp.file] : [])));
  return programme.entries.flatMap((entry) => {
    if (!isPlaceholder(entry))
      return [
        ...judgeFillers(entry, [...inFields(entry), ...inBody(entry)], names),
        ...judgeIds(entry),
        ...judgeStandIns(entry),
      ];
    if (catchUps.has(entry.file)) return [];
    return [...judgeLength(entry), ...(canWait(entry) ? [] : judgeFillers(entry, inFields(entry), names))];
  });
};
