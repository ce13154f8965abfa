import { isDraft, type Entry } from './entry.ts';
import { kindNames } from './kind-names.ts';
import { routes } from './routes.ts';
import type { Aim } from './schema.ts';

/** A hub, module or lesson, as the ledger names it. */
export interface Material {
  readonly id: string;
  readonly title: string;
  /** What it is, in a word or two: Workshop, Catch-up, Lesson. */
  readonly kind: string;
  readonly address: string;
  /** Only ever true in the preview. */
  readonly isDraft: boolean;
}

/** What one piece of material does for one aim. */
export interface Cell {
  readonly material: Material;
  readonly teaches: boolean;
  readonly activities: number;
  readonly scenes: number;
  readonly questions: readonly { readonly id: string; readonly address: string }[];
}

/** What an aim can belong to, or be served by. */
export type Source = Entry<'hub'> | Entry<'module'> | Entry<'lesson'>;

const wordFor = (entry: Source): string =>
  entry.kind === 'module' ? kindNames[entry.data.kind] : entry.kind === 'hub' ? 'Workshop' : 'Lesson';

const addressOf = ({ kind, id }: Source): string =>
  kind === 'module' ? routes.module(id) : kind === 'hub' ? routes.workshop(id) : routes.lesson(id);

export const materialOf = (entry: Source): Material => ({
  id: entry.id,
  title: entry.data.title,
  kind: wordFor(entry),
  address: addressOf(entry),
  isDraft: isDraft(entry),
});

/** What an entry does for an aim of its own workshop or lesson. A question without an id does nothing. */
export function cellOf(entry: Source, aim: Aim): Cell {
  const material = materialOf(entry);
  const isOnIt = (part: { readonly aim: string | null }): boolean => part.aim === aim.id;
  const { activities, scenes, questions } = entry.outline;
  return {
    material,
    teaches: entry.kind === 'lesson' || (entry.kind === 'module' && entry.data.covers.includes(aim.id)),
    activities: activities.filter(isOnIt).length,
    scenes: scenes.filter(isOnIt).length,
    questions: questions
      .filter(isOnIt)
      .flatMap(({ id }) => (id === null ? [] : [{ id, address: routes.question(material.address, id) }])),
  };
}

export const practises = ({ activities, scenes }: Cell): boolean => activities + scenes > 0;
export const checks = ({ questions }: Cell): boolean => questions.length > 0;

/** Whether the material does anything at all for the aim. */
export const serves = (cell: Cell): boolean => cell.teaches || practises(cell) || checks(cell);
