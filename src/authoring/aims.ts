import { aimsForAll, type Workshop } from '../programme/programme.ts';
import type { Aim } from '../programme/schema.ts';
import type { ExistingContent } from './existing-content.ts';

/** What stands in for the aims of a sprint until somebody has thought of them. */
export const standInAims: readonly [Aim, ...Aim[]] = [
  { id: 'todo-first-aim', text: 'TODO: done something that others can see', path: 'everyone' },
  { id: 'todo-second-aim', text: 'TODO: done something else that others can see', path: 'everyone' },
  { id: 'todo-confident-aim', text: 'TODO: done something harder', path: 'confident' },
];

/** What stands in for one aim. */
export const [standInAim] = standInAims;

export const isStandIn = ({ id }: Aim): boolean => id.startsWith('todo-');

/** The aims of a workshop; one stand-in where they cannot be known yet. */
export const knownAims = ({ hub, aims }: Workshop): readonly Aim[] =>
  hub && !hub.unread.has('sprint') && aims.length > 0 ? aims : [standInAim];

/** The aims that a catch-up has to cover: those for everyone, or all where none is. */
export function aimsToCatchUp(workshop: Workshop): readonly Aim[] {
  const aims = knownAims(workshop);
  const forAll = aimsForAll({ ...workshop, aims });
  return forAll.length > 0 ? forAll : aims;
}

/** An id for a question or a scene that nothing in the programme has: `networks-draw-map`, or `networks-draw-map-2`. */
export function freeId(wanted: string, { entries }: ExistingContent): string {
  const taken = new Set(
    entries.flatMap(({ outline }) => [...outline.questions, ...outline.scenes].map(({ id }) => id)),
  );
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  return id;
}
