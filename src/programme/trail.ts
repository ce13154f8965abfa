import type { Programme } from './programme.ts';
import { routes } from './routes.ts';

/** A page in the order in which the programme is read. */
export interface Step {
  readonly title: string;
  readonly address: string;
}

/** Every page of learning in its order: lessons, then each workshop's hub, catch-up and other modules. */
export const trail = (programme: Programme): Step[] => [
  ...programme.lessons.map((lesson) => ({ title: lesson.data.title, address: routes.lesson(lesson.id) })),
  ...programme.workshops.flatMap((workshop) => [
    { title: `Workshop: ${workshop.title}`, address: routes.workshop(workshop.id) },
    ...workshop.modules.map((module) => ({ title: module.data.title, address: routes.module(module.id) })),
  ]),
];

/** What comes before and after an address on the trail. */
export function around(programme: Programme, address: string): { previous: Step | undefined; next: Step | undefined } {
  const steps = trail(programme);
  const here = steps.findIndex((step) => step.address === address);
  return here < 0 ? { previous: undefined, next: undefined } : { previous: steps[here - 1], next: steps[here + 1] };
}

/** The addresses of all pages that search takes in. */
export const learningPages = (programme: Programme): string[] => [
  ...trail(programme).map(({ address }) => address),
  ...programme.stories.map((story) => routes.story(story.id)),
  ...(programme.glossary.length > 0 ? [routes.glossary] : []),
  ...(programme.facts.length > 0 ? [routes.facts] : []),
];
