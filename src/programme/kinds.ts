import { closest } from './closest.ts';
import { plainName, readName } from './names.ts';
import type { Kind } from './schema.ts';

/** What a file of the content folder is, told from its path alone. */
export interface Seat {
  readonly kind: Kind;
  /** Unique in its kind. A hub's and an officer's sheet's id is the workshop's; a module's is `<workshop>/<module>`. */
  readonly id: string;
  /** The order that the name gives: a lesson's or a workshop's number. */
  readonly number: number | null;
}

/** The files that stand at the top of the content folder, each once. */
export const singles: Readonly<Record<string, Kind>> = {
  'programme.yaml': 'programme',
  'about.md': 'about',
  'about.mdx': 'about',
  'skills-check.yaml': 'skillsCheck',
  'glossary.yaml': 'glossary',
  'facts.yaml': 'facts',
};

const inWorkshop: Readonly<Record<string, Kind>> = { index: 'hub', officer: 'officer' };

/** How a text file's name can end: as the programme has it, or as Notepad and others make of that. */
const textEnding = /\.(?:(?:mdx?|ya?ml)(?:\.txt)?|markdown)$/i;

/** A text file's name in two: `map.md.txt` is `map` and `.md.txt`. Undefined where it is no text that is read. */
export function splitText(path: string): [stem: string, ending: string] | undefined {
  const [ending] = textEnding.exec(path) ?? [];
  return ending === undefined ? undefined : [path.slice(0, -ending.length), ending];
}

/** The ending that was meant: `.MD.txt` is `.md`, `.yml` is `.yaml`. */
export const plainEnding = (ending: string): string =>
  ending
    .toLowerCase()
    .replace(/\.txt$/, '')
    .replace('.yml', '.yaml')
    .replace('.markdown', '.md');

/** The folders that content stands in. */
export const folders: readonly string[] = ['masterclass', 'workshops', 'stories', 'cohorts', 'councils'];

/**
 * Finds the seat of a path below the content folder (`workshops/01-networks/index.mdx`).
 * Undefined means that the programme has no place for such a file. A name that is only misspelt
 * (`Workshop/01-Networks/Index.MDX`) has the seat that was meant: a check reports the name, once.
 */
export function seatOf(path: string): Seat | undefined {
  // Each file is asked for many times over.
  if (!seats.has(path)) seats.set(path, findSeat(path));
  return seats.get(path);
}

const seats = new Map<string, Seat | undefined>();

function findSeat(path: string): Seat | undefined {
  const [stem, written = ''] = splitText(path) ?? [];
  if (!stem) return undefined;
  const parts = stem.split('/').map((part) => plainName(part) || part);
  const ending = plainEnding(written);
  const isYaml = ending === '.yaml';
  const name = parts.at(-1) ?? '';
  const folder = parts.length > 1 ? closest(parts[0] ?? '', folders) : undefined;

  const single = parts.length === 1 ? closest(`${name}${ending}`, Object.keys(singles)) : undefined;
  if (single && singles[single]) return { kind: singles[single], id: single.replace(/\.\w+$/, ''), number: null };
  if (parts.length === 2 && isYaml && folder === 'cohorts') return { kind: 'cohort', id: name, number: null };
  if (parts.length === 2 && isYaml && folder === 'councils') return { kind: 'council', id: name, number: null };
  if (isYaml) return undefined;
  if (parts.length === 2 && folder === 'stories') return { kind: 'story', ...readName(name) };
  if (parts.length === 2 && folder === 'masterclass') return { kind: 'lesson', ...readName(name) };
  if (parts.length === 3 && folder === 'workshops') {
    const workshop = readName(parts[1] ?? '');
    const own = inWorkshop[name];
    if (own) return { kind: own, id: workshop.id, number: workshop.number };
    return { kind: 'module', id: `${workshop.id}/${readName(name).id}`, number: workshop.number };
  }
  return undefined;
}
