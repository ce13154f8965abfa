import type { Text } from 'mdast';
import { fillersIn } from '../programme/fillers.ts';
import type { Spot } from '../programme/outline.ts';
import type { SpotAt } from './places.ts';

/** Words that hold a place for words to come, with their places in the file. */
export function fillersInText({ value, position }: Text, file: string, spotAt: SpotAt): { text: string; spot: Spot }[] {
  // Most texts hold none: only the others are looked up in the source, where they have a place.
  if (fillersIn(value).length === 0) return [];
  const from = position?.start.offset ?? 0;
  return fillersIn(file.slice(from, position?.end.offset)).map(({ text, index }) => ({
    text,
    spot: spotAt(from + index),
  }));
}
