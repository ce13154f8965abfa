import { posix } from 'node:path';
import { isDraft, type AnyEntry } from '../programme/entry.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import type { Check, World } from './world.ts';

const problem = problemFor('numbers-have-no-gaps');

/** A workshop's folder or a lesson's file, drafts too: whatever holds a number. */
interface Numbered {
  readonly number: number;
  readonly id: string;
  /** The folder's or the file's own name. */
  readonly name: string;
  readonly file: string;
  readonly isDraft: boolean;
}

interface Noun {
  readonly one: string;
  readonly many: string;
  /** What carries the number in its name. */
  readonly holder: string;
}

/** The name with another number, as wide as before: `04-leading` at 3 is `03-leading`. */
const renumbered = (name: string, number: number): string =>
  name.replace(/^\d+/, (digits) => String(number).padStart(digits.length, '0'));

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function spellMissing(from: number, to: number, { one, many }: Noun): string {
  if (from === to) return `There is no ${one} ${twoDigits(from)}`;
  return `There are no ${many} ${twoDigits(from)} ${to === from + 1 ? 'and' : 'to'} ${twoDigits(to)}`;
}

/** "rename the folder 04-leading to 03-leading, and 05-last to 04-last". Long lists break off. */
function spellRenames(items: readonly { name: string; to: number }[], { holder }: Noun): string {
  const moves = items.map(({ name, to }) => `${name} to ${renumbered(name, to)}`);
  const said = moves.length > 3 ? [...moves.slice(0, 2), 'so on'] : moves;
  return `rename the ${holder} ${new Intl.ListFormat('en-GB').format(said)}`;
}

/** In their order, each once. A draft keeps a number that is free, and takes none from what is published. */
function inOrder(all: readonly Numbered[]): Numbered[] {
  const published = all.filter((item) => !item.isDraft);
  const taken = new Set(published.map(({ number }) => number));
  const drafts = all.filter(({ isDraft, number }) => isDraft && !taken.has(number));
  return [
    ...new Map(published.map((item) => [`${item.number} ${item.id}`, item])).values(),
    ...new Map(drafts.map((item) => [item.number, item])).values(),
  ].sort((a, b) => a.number - b.number);
}

/** One problem for each place where the numbers leave their order: for the first there that is published. */
function judge(all: readonly Numbered[], noun: Noun): Problem[] {
  const items = inOrder(all);
  const placed = items.map((item, index) => ({ ...item, to: index + 1, before: items[index - 1] }));
  return placed.flatMap((item, index) => {
    const shift = item.number - item.to;
    const shiftBefore = item.before ? item.before.number - index : 0;
    if (shift === 0 || shift === shiftBefore) return [];
    const rest = placed.slice(index);
    const end = rest.findIndex(({ number, to }) => number - to !== shift);
    const moved = end < 0 ? rest : rest.slice(0, end);
    const seen = moved.find((one) => !one.isDraft);
    if (!seen) return [];
    const place = { file: seen.file, line: null, column: null };
    const renames = spellRenames(moved, noun);
    if (item.before?.number === item.number)
      return [
        problem(
          place,
          `"${item.name}" has the same number as "${item.before.name}", so nobody knows which comes first.`,
          `${renames}.`,
          [{ file: item.before.file, line: null, message: 'has the same number' }],
        ),
      ];
    const last = item.before?.number ?? 0;
    return [
      problem(
        place,
        item.number < 1
          ? `The ${noun.many} begin at ${item.name.slice(0, item.name.indexOf('-'))}, but the first is 01.`
          : `${spellMissing(last + 1, item.number - 1, noun)}: ${
              item.before ? `"${item.name}" follows "${item.before.name}"` : `the first is "${item.name}"`
            }.`,
        item.number < 1
          ? `${renames}.`
          : `${renames}, or add the missing ${item.number - last === 2 ? noun.one : noun.many}.`,
      ),
    ];
  });
}

const asNumbered = (entry: AnyEntry, name: string): Numbered[] =>
  entry.number === null
    ? []
    : [{ number: entry.number, id: entry.id, name, file: entry.file, isDraft: isDraft(entry) }];

/** A folder that holds no more than pictures is a workshop to come. */
const unwritten = ({ paths }: World): Numbered[] =>
  [...paths].flatMap((path) => {
    const [, name, number, id] = /^workshops\/((\d+)-([^/]+))\//.exec(path) ?? [];
    return name && id ? [{ number: Number(number), id, name, file: path, isDraft: true }] : [];
  });

/** Each workshop's folder by its hub, or where it has none, by whatever else is in it. */
function workshopFolders({ entries }: World): Numbered[] {
  const own = entries.filter(({ kind }) => ['hub', 'module', 'officer'].includes(kind));
  return [...Map.groupBy(own, ({ path }) => posix.dirname(path))].flatMap(([folder, files]) => {
    const published = files.filter((file) => !isDraft(file));
    const entry = files.find(({ kind }) => kind === 'hub') ?? published[0] ?? files[0];
    return entry
      ? asNumbered(entry, posix.basename(folder)).map((item) => ({ ...item, id: entry.id.split('/')[0] ?? entry.id }))
      : [];
  });
}

const lessonFiles = ({ entries }: World): Numbered[] =>
  entries.filter(({ kind }) => kind === 'lesson').flatMap((entry) => asNumbered(entry, posix.basename(entry.path)));

/** A name without its number, or a file in the wrong folder, is reported, and may well be what is missing. */
const isComplete = ({ entries, strays }: World, kinds: readonly string[]): boolean =>
  entries.every(({ kind, number }) => !kinds.includes(kind) || number !== null) &&
  strays.every(({ path }) => !path.split('/').some((part) => /^\d+-/.test(part)));

const judgeWorkshops = (world: World): Problem[] =>
  judge([...workshopFolders(world), ...unwritten(world)], { one: 'workshop', many: 'workshops', holder: 'folder' });

const workshopsAreComplete = (world: World): boolean => isComplete(world, ['hub', 'module', 'officer']);

/** Whether the order of the workshops is known: no problem stands about their numbers. */
export const workshopsAreNumbered = (world: World): boolean =>
  workshopsAreComplete(world) && judgeWorkshops(world).length === 0;

/** Workshops are numbered 01, 02, 03 … without a gap and each with a number of its own; so are lessons. */
export const numbersHaveNoGaps: Check = (world) => [
  ...(workshopsAreComplete(world) ? judgeWorkshops(world) : []),
  ...(isComplete(world, ['lesson'])
    ? judge(lessonFiles(world), { one: 'lesson', many: 'lessons', holder: 'file' })
    : []),
];
