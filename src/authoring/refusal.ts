/** Why nothing is written. A value, never thrown. */
export interface Refusal {
  /** Whether the content stands in the way, or the command was called wrongly: exit status 1 or 2. */
  readonly refused: 'content' | 'call';
  /** The file or folder that it is about, or null where none is. */
  readonly place: string | null;
  readonly fact: string;
  readonly cure: string;
}

/** What the content folder stands in the way of. */
export const contentRefuses = (place: string, fact: string, cure: string): Refusal => ({
  refused: 'content',
  place,
  fact,
  cure,
});

/** What was called wrongly. */
export const callRefused = (place: string | null, fact: string, cure: string): Refusal => ({
  refused: 'call',
  place,
  fact,
  cure,
});

export const isRefusal = (value: object): value is Refusal => 'refused' in value;

/** A refusal for the terminal: with a place as reports do, without one as a sentence. */
export const spellRefusal = ({ place, fact, cure }: Refusal): string =>
  place === null ? `${fact} ${cure}` : `${place}\n  ${fact}\n  Fix: ${cure}\n\nNothing was written.`;
