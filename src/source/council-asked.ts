/** Tells Astro's side whose site is built. The environment reaches its own copy of this code. */
export function useCouncil(council: string): void {
  process.env['COUNCIL'] = council;
}

/** The id of the council whose site is built; undefined for the programme's own. */
export const councilAsked = (): string | undefined => process.env['COUNCIL'] || undefined;
