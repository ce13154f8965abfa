import { nothingKept, type Place, type Progress } from './progress.ts';
import { readProgress, type Unreadable } from './read-progress.ts';

/** What the device has: nothing yet, progress, something that cannot be read, or a browser that refuses. */
export type Kept =
  | { readonly kind: 'off' }
  | { readonly kind: 'on'; readonly progress: Progress }
  | { readonly kind: 'unreadable'; readonly because: Unreadable; readonly source: string }
  | { readonly kind: 'refused' };

/** What became of a wish to save. Only `saved` changed anything on the device. */
export type Outcome = 'saved' | 'off' | 'unreadable' | 'refused' | 'full';

type Holder = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The one key under which a place's progress is kept. */
export const storageKey = ({ programme, council }: Place): string => `networked-councillor/${programme}/${council}`;

/**
 * The progress of one place on this device. Nothing here throws. Each change reads anew what is kept,
 * so that two tabs do not undo each other, and a tab does not bring back what another deleted.
 */
export function openStorage(place: Place, holder: () => Holder = () => localStorage) {
  // The holder is asked for each time, where it can be caught: with storage blocked, naming `localStorage` throws.
  const key = storageKey(place);

  const read = (): Kept => {
    let source: string | null;
    try {
      source = holder().getItem(key);
    } catch {
      return { kind: 'refused' };
    }
    if (source === null) return { kind: 'off' };
    const reading = readProgress(source);
    return reading.kind === 'read'
      ? { kind: 'on', progress: reading.progress }
      : { kind: 'unreadable', because: reading.because, source };
  };

  const write = (progress: Progress): Outcome => {
    try {
      holder().setItem(key, JSON.stringify(progress));
      return 'saved';
    } catch (error) {
      return error instanceof Error && /quota/i.test(error.name) ? 'full' : 'refused';
    }
  };

  return {
    key,
    read,
    /** Changes what is kept. Where nothing is, nothing becomes of it. */
    change: (edit: (progress: Progress) => Progress): Outcome => {
      const found = read();
      return found.kind === 'on' ? write(edit(found.progress)) : found.kind;
    },
    /** The same, and begins where nothing is kept yet: only ever because the member asked. */
    begin: (edit: (progress: Progress) => Progress): Outcome => {
      const found = read();
      if (found.kind === 'off') return write(edit(nothingKept(place)));
      return found.kind === 'on' ? write(edit(found.progress)) : found.kind;
    },
    /** Deletes everything that is kept. */
    forget: (): Outcome => {
      try {
        holder().removeItem(key);
        return 'off';
      } catch {
        return 'refused';
      }
    },
  };
}
