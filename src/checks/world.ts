import type { AnyEntry } from '../programme/entry.ts';
import type { Problem } from '../programme/problem.ts';
import type { Programme, Workshop } from '../programme/programme.ts';

/** All that a check may look at. */
export interface World {
  /** What would be published: without drafts. */
  readonly programme: Programme;
  /** Every entry, drafts too. */
  readonly entries: readonly AnyEntry[];
  /** Every file below the content folder, the guide apart. */
  readonly paths: ReadonlySet<string>;
  /** The content folder's own name, with which reports begin. */
  readonly folder: string;
}

/** A promise about content: the world in, a problem for each place where it is broken out. */
export type Check = (world: World) => Problem[];

/** Whether a workshop's list of aims is known. Without it nothing can be said of what refers to them. */
export const aimsAreKnown = (workshop: Workshop): boolean =>
  workshop.hub !== undefined && !workshop.hub.unread.has('sprint');

const refersTo = (workshop: Workshop): string[] => [
  ...workshop.modules.flatMap((module) => module.data.covers),
  ...aimsAskedIn(workshop),
];

/** Every aim that the workshop's questions, scenes and activities name. */
export const aimsAskedIn = (workshop: Workshop): string[] =>
  [...(workshop.hub ? [workshop.hub] : []), ...workshop.modules].flatMap(({ outline }) =>
    [...outline.questions, ...outline.scenes, ...outline.activities].flatMap(({ aim }) => (aim === null ? [] : [aim])),
  );

/**
 * Whether a missing cover or question may be no more than the other end of something already
 * reported: a misspelt aim, an unreadable module, no catch-up at all.
 */
export function holesMayFollow(workshop: Workshop): boolean {
  const aims = new Set(workshop.aims.map((aim) => aim.id));
  return (
    !aimsAreKnown(workshop) ||
    !workshop.catchUp ||
    workshop.modules.some(({ unread }) => unread.has('covers') || unread.has('kind') || unread.has('body')) ||
    refersTo(workshop).some((aim) => !aims.has(aim))
  );
}
