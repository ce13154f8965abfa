import type { AnyEntry } from '../programme/entry.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import { isPlaceholder } from './parts/placeholder.ts';
import { questionsMayBeHidden, type Check } from './world.ts';

const problem = problemFor('minutes-are-believable');

interface Span {
  readonly least: number;
  /** What most people need. */
  readonly usual: number;
  readonly most: number;
}

/**
 * Words a minute. Adults read English non-fiction silently at 238 on average (Brysbaert 2019,
 * Journal of Memory and Language 109); the ends are wide, for skimmers and for whoever reads on a
 * phone in a second language.
 */
const pace: Span = { least: 350, usual: 238, most: 90 };

/** Minutes that a question or a scene takes: to choose, and to read what follows. */
const choice: Span = { least: 0.5, usual: 1, most: 3 };

/** Minutes that an activity takes which does not say how many. */
const activity: Span = { least: 1, usual: 10, most: 30 };

/** Minutes for what a page may ask for without saying so: a sheet to fill in, things to do now, a film to watch. */
const unsaid = (entry: Timed): number =>
  entry.kind === 'module' && ['catch-up', 'checklist', 'worksheet'].includes(entry.data.kind) ? 45 : 15;

type Timed = Extract<AnyEntry, { kind: 'module' | 'lesson' }>;

const activitiesOf = ({ outline }: Timed): Span[] =>
  outline.directives
    .filter(({ name, kind }) => name === 'activity' && kind === 'container')
    .map(({ attributes }) => {
      const own = Number(attributes['minutes']);
      return own > 0 ? { least: own, usual: own, most: own } : activity;
    });

function spanOf(entry: Timed): Span {
  const { words, questions, scenes } = entry.outline;
  const choices = questions.length + scenes.length;
  const time = (end: keyof Span): number =>
    words / pace[end] + choices * choice[end] + activitiesOf(entry).reduce((sum, span) => sum + span[end], 0);
  return { least: time('least'), usual: time('usual'), most: time('most') };
}

/** Trainers write whole minutes, and above ten, fives. */
const stepAt = (minutes: number): number => (minutes > 10 ? 5 : 1);
const rounded = (minutes: number, how: (steps: number) => number): number =>
  Math.max(1, how(minutes / stepAt(minutes)) * stepAt(minutes));

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [count === 1 ? one : `${count} ${many}`];

/** "1,958 words, 6 questions, a scene and an activity". */
function holdings(entry: Timed): { list: string; isOne: boolean } {
  const { words, questions, scenes } = entry.outline;
  const parts = [
    words === 1 ? '1 word' : `${words.toLocaleString('en-GB')} words`,
    ...counted(questions.length, 'a question', 'questions'),
    ...counted(scenes.length, 'a scene', 'scenes'),
    ...counted(activitiesOf(entry).length, 'an activity', 'activities'),
  ];
  return { list: new Intl.ListFormat('en-GB').format(parts), isOne: words === 1 && parts.length === 1 };
}

function judge(entry: Timed): Problem[] {
  const { minutes } = entry.data;
  const span = spanOf(entry);
  const least = rounded(span.least, Math.floor);
  const most = rounded(span.most, Math.ceil);
  const isShort = minutes < least;
  if (!isShort && minutes <= rounded(span.most + unsaid(entry), Math.ceil)) return [];
  const { list, isOne } = holdings(entry);
  const isOpen = activitiesOf(entry).includes(activity);
  const aim = entry.kind === 'module' ? entry.data.covers[0] : entry.data.aims[0]?.id;
  const marked = `:::activity{aim=${aim ?? '…'} minutes=10}`;
  return [
    problem(
      entry.at(['minutes']),
      `minutes is ${minutes}, but ${list} ${isOne ? 'takes' : 'take'} ${least === most ? least : `${least} to ${most}`}.`,
      `write minutes: ${rounded(span.usual, Math.round)}, or ${
        isOpen
          ? `say how long the activity takes: ${marked}.`
          : isShort
            ? 'make the page shorter.'
            : `mark what else there is to do: ${marked}.`
      }`,
    ),
  ];
}

const isTimed = (entry: AnyEntry): entry is Timed => entry.kind === 'module' || entry.kind === 'lesson';

/** The minutes that a module or a lesson states are believable for what it holds. */
export const minutesAreBelievable: Check = ({ programme }) =>
  programme.entries
    .filter(isTimed)
    // What is not read, or waits for its words, is reported; how long it will take is not known.
    .filter(
      (entry) =>
        !entry.unread.has('minutes') &&
        !entry.unread.has('kind') &&
        !questionsMayBeHidden(entry) &&
        entry.outline.fillers.length === 0 &&
        !isPlaceholder(entry),
    )
    .flatMap(judge);
