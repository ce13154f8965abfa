import { readName } from './names.ts';
import type { Kind } from './schema.ts';

/** What a file of the content folder is, told from its path alone. */
export interface Seat {
  readonly kind: Kind;
  /** Unique in its kind. A hub's and an officer's sheet's id is the workshop's; a module's is `<workshop>/<module>`. */
  readonly id: string;
  /** The order that the name gives: a lesson's or a workshop's number. */
  readonly number: number | null;
}

const singles: Readonly<Record<string, Kind>> = {
  'programme.yaml': 'programme',
  'about.md': 'about',
  'about.mdx': 'about',
  'skills-check.yaml': 'skillsCheck',
  'glossary.yaml': 'glossary',
  'facts.yaml': 'facts',
};

const inWorkshop: Readonly<Record<string, Kind>> = { index: 'hub', officer: 'officer' };

/**
 * Finds the seat of a path below the content folder (`workshops/01-networks/index.mdx`).
 * Undefined means that the programme has no place for such a file.
 */
export function seatOf(path: string): Seat | undefined {
  const single = singles[path];
  if (single) return { kind: single, id: path.replace(/\.\w+$/, ''), number: null };

  const match = /^(.+)\.(mdx?|yaml)$/.exec(path);
  if (!match?.[1]) return undefined;
  const isYaml = match[2] === 'yaml';
  const parts = match[1].split('/');
  const name = parts.at(-1) ?? '';
  const folder = parts[0];

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
