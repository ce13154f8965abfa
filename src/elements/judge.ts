export interface Judgement {
  /** Whether all right options were chosen, and no other. */
  readonly isRight: boolean;
  /** How many right options were chosen, how many there are, and how many others were chosen. */
  readonly found: number;
  readonly of: number;
  readonly others: number;
  /** Whose feedback answers the choice: what was chosen and what is right, by their places. */
  readonly shown: readonly number[];
}

/**
 * Judges what was chosen of a question's options. `chosen` are places in `options`, which say of each
 * whether it is right; in a scene none is. `null` where nothing was chosen.
 */
export function judge(chosen: readonly number[], options: readonly boolean[]): Judgement | null {
  if (chosen.length === 0) return null;
  const of = options.filter(Boolean).length;
  const found = chosen.filter((place) => options[place]).length;
  const others = chosen.length - found;
  const shown = [...options.keys()].filter((place) => options[place] || chosen.includes(place));
  return { isRight: found === of && others === 0, found, of, others, shown };
}
