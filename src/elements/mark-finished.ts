import type { Progress } from '../progress/progress.ts';
import { standingOf } from '../progress/standing.ts';

const words = { open: '', finished: ' · finished', changed: ' · changed since you finished it' } as const;

/** Says in each `<FinishMark>` how its page stands for her. The words go on in a line that is there: nothing moves. */
export function markFinished(progress: Progress | undefined, within: ParentNode = document): void {
  for (const mark of within.querySelectorAll<HTMLElement>('[data-finish]')) {
    const { kind } = standingOf(progress, mark.dataset['finish'], mark.dataset['content']);
    mark.textContent = words[kind];
    mark.dataset['standing'] = kind;
  }
}
