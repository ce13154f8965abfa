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

interface Neighbours {
  readonly previous: Step | undefined;
  readonly next: Step | undefined;
}

// Each of a thousand pages asks for its own.
const known = new WeakMap<Programme, ReadonlyMap<string, Neighbours>>();

function neighboursIn(programme: Programme): ReadonlyMap<string, Neighbours> {
  const steps = trail(programme);
  return new Map(steps.map(({ address }, index) => [address, { previous: steps[index - 1], next: steps[index + 1] }]));
}

/** What comes before and after an address on the trail. */
export function around(programme: Programme, address: string): Neighbours {
  const neighbours = known.get(programme) ?? neighboursIn(programme);
  known.set(programme, neighbours);
  return neighbours.get(address) ?? { previous: undefined, next: undefined };
}

/** The addresses of all pages that search takes in. */
export const learningPages = (programme: Programme): string[] => [
  ...trail(programme).map(({ address }) => address),
  ...programme.stories.map((story) => routes.story(story.id)),
  ...(programme.glossary.length > 0 ? [routes.glossary] : []),
  ...(programme.facts.length > 0 ? [routes.facts] : []),
];
