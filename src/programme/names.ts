/** Lower-case letters, digits and single hyphens: what an id and a file name may hold. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names in a workshop's folder that the site keeps for its own pages. */
export const keptNames: readonly string[] = ['index', 'officer', 'print', 'plan'];

/**
 * Takes the order off a file or folder name: `02-networks` is number 2, id `networks`.
 * A name without a number has number null.
 */
export function readName(name: string): { number: number | null; id: string } {
  const match = /^(\d+)-(.+)$/.exec(name);
  return match?.[1] && match[2] ? { number: Number(match[1]), id: match[2] } : { number: null, id: name };
}

/** What a name becomes when only lower-case letters, digits and single hyphens are left: `Café Notes` is `cafe-notes`. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A name that can be read aloud, for an entry whose title is missing: `first-posts` is "First posts". */
export function nameAloud(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
