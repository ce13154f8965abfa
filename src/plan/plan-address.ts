/** What somebody asked a plan for. */
export interface Asked {
  readonly missed: readonly string[];
  readonly minutes: number | undefined;
}

/** Reads `?missed=networks,leading&minutes=40`. What the programme does not know is left out. */
export function readAsked(query: string, workshops: readonly string[]): Asked {
  const parameters = new URLSearchParams(query);
  const named = parameters.getAll('missed').flatMap((value) => value.split(','));
  const minutes = Number(parameters.get('minutes'));
  return {
    missed: workshops.filter((id) => named.includes(id)),
    minutes: Number.isInteger(minutes) && minutes > 0 ? minutes : undefined,
  };
}

/** Writes the same, for an address that can be sent. */
export const writeAsked = ({ missed, minutes }: Asked): string =>
  `?missed=${missed.map(encodeURIComponent).join(',')}${minutes === undefined ? '' : `&minutes=${minutes}`}`;
