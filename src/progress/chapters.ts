import type { Entry } from '../programme/entry.ts';
import type { Programme } from '../programme/programme.ts';
import { routes } from '../programme/routes.ts';
import type { Aim } from '../programme/schema.ts';
import { hubPage, masterclassOwner } from './keys.ts';

/** A page that can be finished. */
export interface ChapterPage {
  readonly kind: 'lesson' | 'module';
  /** As progress keeps it. */
  readonly id: string;
  readonly title: string;
  readonly address: string;
}

/** A part of the programme as the progress page sums it up: the masterclass, or a workshop. */
export interface Chapter {
  readonly title: string;
  readonly address: string;
  /** The page of its own that a member may have stopped on, by the id that progress keeps. */
  readonly page: string | undefined;
  /** Whose aims they are: see `aimKey`. */
  readonly owner: string;
  readonly aims: readonly Aim[];
  readonly pages: readonly ChapterPage[];
  readonly questions: readonly string[];
}

const questionsOf = (entries: readonly (Entry | undefined)[]): string[] =>
  entries.flatMap((entry) => entry?.outline.questions ?? []).flatMap(({ id }) => (id === null ? [] : [id]));

/** The parts of a programme in their order. A lesson's aim has the lesson's id before its own. */
export const chaptersOf = ({ lessons, workshops }: Programme): Chapter[] => [
  ...(lessons.length > 0
    ? [
        {
          title: 'Masterclass',
          address: routes.masterclass,
          page: undefined,
          owner: masterclassOwner,
          aims: lessons.flatMap(({ id, data }) => data.aims.map((aim) => ({ ...aim, id: `${id}/${aim.id}` }))),
          pages: lessons.map(({ id, data }) => ({
            kind: 'lesson' as const,
            id,
            title: data.title,
            address: routes.lesson(id),
          })),
          questions: questionsOf(lessons),
        },
      ]
    : []),
  ...workshops.map(({ id, title, aims, hub, modules }) => ({
    title,
    address: routes.workshop(id),
    page: hubPage(id),
    owner: id,
    aims,
    pages: modules.map((module) => ({
      kind: 'module' as const,
      id: module.id,
      title: module.data.title,
      address: routes.module(module.id),
    })),
    questions: questionsOf([hub, ...modules]),
  })),
];
