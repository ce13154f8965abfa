import type { Programme, Workshop } from '../programme/programme.ts';
import { routes } from '../programme/routes.ts';
import type { PlanModule } from './make-plan.ts';

/** A module as a plan shows it. */
export interface PlannedModule extends PlanModule {
  readonly title: string;
  readonly address: string;
}

/** How plans name an aim of a workshop: ids of aims are unique in their own sprint alone. */
export const planAim = (workshop: string, aim: string): string => `${workshop}/${aim}`;

/** The aims that a plan for a workshop restores. */
export const aimsToRestore = ({ id, aims }: Workshop): string[] => aims.map((aim) => planAim(id, aim.id));

/** Everything that a plan can hold: the lessons, then each workshop's modules, in the order of the programme. */
export const planModules = ({ lessons, workshops }: Programme): PlannedModule[] => [
  ...lessons.map(({ id, data }) => ({
    id,
    workshop: undefined,
    title: data.title,
    address: routes.lesson(id),
    minutes: data.minutes,
    covers: [],
    needs: [],
    essential: false,
  })),
  ...workshops.flatMap((workshop) =>
    workshop.modules.map(({ id, data }) => ({
      id,
      workshop: workshop.id,
      title: data.title,
      address: routes.module(id),
      minutes: data.minutes,
      covers: data.covers.map((aim) => planAim(workshop.id, aim)),
      needs: data.needs,
      essential: data.essential,
    })),
  ),
];
