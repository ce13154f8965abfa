import { kept, type Moment, type Progress } from './progress.ts';

/** How a page stands for a member: finished as it is now, finished before it changed, or neither. */
export type Standing = { readonly kind: 'open' } | { readonly kind: 'finished' | 'changed'; readonly done: Moment };

/** How a lesson or a module stands, by its id and the hash of what it says now. Without progress it is open. */
export function standingOf(progress: Progress | undefined, page = '', content = ''): Standing {
  const finished = progress && kept(progress.modules, page);
  if (!finished) return { kind: 'open' };
  return { kind: finished.content === content ? 'finished' : 'changed', done: finished.done };
}
