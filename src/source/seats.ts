import { closest } from '../programme/closest.ts';
import { plainEnding, seatOf, splitText, type Seat } from '../programme/kinds.ts';

export interface Seated {
  readonly seat: Seat;
  /** The name that the file should have, where another one was clearly meant. */
  readonly rename?: string;
}

const isModule = (text: string): boolean => /^(?:kind|covers|minutes):/m.test(text);

/**
 * The seat of a file, told from its path and, in a workshop's folder, from its fields: `indx.mdx`
 * with a sprint is the hub, not a module with every field missing. `taken` holds the other paths.
 */
export function seatIn(path: string, text: string, taken: readonly string[]): Seated | undefined {
  const seat = seatOf(path);
  if (!seat || seat.kind !== 'module' || isModule(text)) return seat && { seat };
  const [stem, ending] = splitText(path) ?? [path, ''];
  const [, folder = '', name = ''] = /^(.*\/)([^/]+)$/.exec(stem) ?? [];
  const meant = /^sprint:/m.test(text) ? 'index' : closest(name, ['index', 'officer']);
  if (!meant || taken.some((other) => seatOf(other)?.kind !== 'module' && other.startsWith(`${folder}${meant}.`)))
    return { seat };
  const better = seatOf(`${folder}${meant}${ending}`);
  return better ? { seat: better, rename: `${meant}${plainEnding(ending)}` } : { seat };
}
