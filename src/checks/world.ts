import { closest } from '../programme/closest.ts';
import { isDraft, ofKind, type AnyEntry, type Entry } from '../programme/entry.ts';
import type { Problem } from '../programme/problem.ts';
import type { Programme, Workshop } from '../programme/programme.ts';
import type { Fault, FaultIn } from '../source/fault.ts';
import type { PictureFacts } from '../source/picture-facts.ts';
import type { Stray } from '../source/read-content.ts';
import { containers } from '../markdown/directives.ts';
import { swallowsTheRest } from '../markdown/safe-html.ts';

/** All that a check may look at. */
export interface World {
  /** What would be published: without drafts. */
  readonly programme: Programme;
  /** Every entry, drafts too. */
  readonly entries: readonly AnyEntry[];
  /** Text files without a place, which are reported, and may be what others miss. */
  readonly strays: readonly Stray[];
  /** What kept files, or parts of them, from being read. */
  readonly faults: readonly FaultIn[];
  /** What was found in the pictures, by path below the content folder. */
  readonly pictures: ReadonlyMap<string, PictureFacts>;
  /** Every file below the content folder, the guide apart. */
  readonly paths: ReadonlySet<string>;
  /** The content folder's own name, with which reports begin. */
  readonly folder: string;
  /** The councils that have a folder of their own, by its name. */
  readonly ownFolders: ReadonlySet<string>;
  /** The council whose edition it is; undefined for the programme's own. */
  readonly edition: string | undefined;
  /** The day to judge dates by, as YYYY-MM-DD. Undefined where nobody named one: no check asks the clock. */
  readonly on: string | undefined;
}

/** A promise about content: the world in, a problem for each place where it is broken out. */
export type Check = (world: World) => Problem[];

/** The faults of one kind, each with its file. */
export const faultsOf = <K extends Fault['kind']>(
  { faults }: Pick<World, 'faults'>,
  kind: K,
): { file: string; fault: Extract<Fault, { kind: K }> }[] =>
  faults.filter((found): found is { file: string; fault: Extract<Fault, { kind: K }> } => found.fault.kind === kind);

/** The modules of a workshop that are drafts, and so no part of the programme yet. */
export const draftModules = ({ id }: Workshop, { entries }: Pick<World, 'entries'>): Entry<'module'>[] =>
  ofKind(entries, 'module').filter((module) => isDraft(module) && module.id.startsWith(`${id}/`));

/** Whether what some fields hold may not be known: one could not be read, or stands there misspelt. */
export const mayBeUnread = ({ unread }: Pick<AnyEntry, 'unread'>, fields: readonly string[]): boolean =>
  [...unread].some((field) => closest(field, fields));

/** Whether a workshop's list of aims is known. Without it nothing can be said of what refers to them. */
export const aimsAreKnown = (workshop: Workshop): boolean =>
  workshop.hub !== undefined && !workshop.hub.unread.has('sprint');

/** Every aim that the workshop's questions, scenes and activities name. */
const aimsAskedIn = (workshop: Workshop): string[] =>
  [...(workshop.hub ? [workshop.hub] : []), ...workshop.modules].flatMap(({ outline }) =>
    [...outline.questions, ...outline.scenes, ...outline.activities].flatMap(({ aim }) => (aim === null ? [] : [aim])),
  );

/** Whether part of a body is not seen: it cannot be read, or something that never ends has swallowed it. */
export const hidesText = ({ outline, unread }: Pick<AnyEntry, 'outline' | 'unread'>): boolean =>
  unread.has('body') ||
  outline.leaks.some(({ kind }) => kind === 'code-fence') ||
  outline.html.some(({ value }) => swallowsTheRest(value));

/** Whether a question of an entry may be there and not be seen: in a body or a directive that cannot be read. */
export const questionsMayBeHidden = (entry: AnyEntry): boolean => {
  const { outline } = entry;
  return (
    hidesText(entry) ||
    outline.stray.length > 0 ||
    outline.questions.some(({ id, aim }) => id === null || aim === null) ||
    outline.directives.some(({ name, kind }) => kind === 'container' && !(name in containers))
  );
};

/** Whether a stray file says that it is a module, and of the given kind. */
export const isStrayModule = ({ text }: Stray, kind = ''): boolean =>
  /^covers:/m.test(text) && new RegExp(`^kind:\\s*${kind}`, 'm').test(text);

/**
 * Whether a missing cover or question may be no more than the other end of something already
 * reported: a misspelt aim, an unreadable or misplaced module, no catch-up at all.
 */
export function holesMayFollow(workshop: Workshop, strays: readonly Stray[]): boolean {
  const aims = new Set(workshop.aims.map((aim) => aim.id));
  const named = [...workshop.modules.flatMap((module) => module.data.covers), ...aimsAskedIn(workshop)];
  return (
    !aimsAreKnown(workshop) ||
    !workshop.catchUp ||
    strays.some((stray) => isStrayModule(stray)) ||
    workshop.modules.some(({ unread }) => unread.has('covers') || unread.has('kind') || unread.has('body')) ||
    named.some((aim) => !aims.has(aim))
  );
}
