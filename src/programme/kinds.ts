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

/** The folders that content stands in. */
export const folders: readonly string[] = ['masterclass', 'workshops', 'stories', 'cohorts', 'councils'];

/**
 * Finds the seat of a path below the content folder (`workshops/01-networks/index.mdx`).
 * Undefined means that the programme has no place for such a file. A name that is only misspelt
 * (`Workshop/01-Networks/Index.MDX`) has the seat that was meant: a check reports the name, once.
 */
export function seatOf(path: string): Seat | undefined {
  const match = /^(.+)\.(mdx?|ya?ml)$/i.exec(path);
  if (!match?.[1]) return undefined;
  const parts = match[1].split('/').map((part) => plainName(part) || part);
  const ending = (match[2] ?? '').toLowerCase().replace('yml', 'yaml');
  const isYaml = ending === 'yaml';
  const name = parts.at(-1) ?? '';
  const folder = parts.length > 1 ? closest(parts[0] ?? '', folders) : undefined;

  const single = parts.length === 1 ? closest(`${name}.${ending}`, Object.keys(singles)) : undefined;
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
