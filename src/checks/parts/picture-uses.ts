import { posix } from 'node:path';
import type { AnyEntry } from '../../programme/entry.ts';
import type { Spot } from '../../programme/outline.ts';
import type { Place, Related } from '../../programme/problem.ts';
import { readCodes } from '../../programme/routes.ts';
import { leakedAddress } from './leaked-address.ts';
import { otherFiles, plainPath } from './other-files.ts';
import type { World } from '../world.ts';

/** Whether an address is of another place than the content folder: of another host, a drive, the server's root. */
export const isElsewhere = (address: string): boolean => /^(?:[a-z][a-z+.-]*:|\/)/i.test(address);

const alike = (path: string): string => path.normalize('NFC').toLowerCase();

/**
 * Finds the file that an address in an entry names: exactly, or else one whose name a check reports,
 * in whatever way the address spells it. Undefined where there is none.
 */
export function fileFinder({
  paths,
}: Pick<World, 'paths'>): (entry: Pick<AnyEntry, 'path'>, address: string) => string | undefined {
  const misnamed = otherFiles({ paths }).filter((path) => plainPath(path) !== path);
  const bySpelling = new Map(
    misnamed.flatMap(
      (path) =>
        [
          [alike(plainPath(path)), path],
          [alike(path), path],
        ] as const,
    ),
  );
  return (entry, address) => {
    if (address === '' || isElsewhere(address)) return undefined;
    const path = posix.join(posix.dirname(entry.path), address);
    return paths.has(path) ? path : bySpelling.get(alike(readCodes(path)));
  };
}

export interface Use {
  readonly file: string;
  readonly spot: Spot;
}

type Spotted = readonly { readonly address: string; readonly spot: Spot }[];

const leaked = ({ outline }: AnyEntry, wanted: 'picture' | 'link'): Spotted =>
  outline.leaks.filter(({ kind }) => kind === wanted).map(({ text, spot }) => ({ address: leakedAddress(text), spot }));

const shownIn = (entry: AnyEntry): Spotted => [
  ...entry.outline.pictures.map(({ source, spot }) => ({ address: source, spot })),
  ...leaked(entry, 'picture'),
];

const linkedIn = (entry: AnyEntry): Spotted => [...entry.outline.links, ...leaked(entry, 'link')];

function usesBy(
  world: Pick<World, 'programme' | 'paths'>,
  addressesIn: (entry: AnyEntry) => Spotted,
): Map<string, Use[]> {
  const find = fileFinder(world);
  const uses = new Map<string, Use[]>();
  for (const entry of [...world.programme.entries].sort((a, b) => (a.file < b.file ? -1 : 1)))
    for (const { address, spot } of [...addressesIn(entry)].sort(
      (a, b) => a.spot.line - b.spot.line || a.spot.column - b.spot.column,
    )) {
      const path = find(entry, address);
      if (!path) continue;
      const known = uses.get(path) ?? [];
      known.push({ file: entry.file, spot });
      uses.set(path, known);
    }
  return uses;
}

/** Where published pages show each file as a picture, by its path, in the report's order. */
export const picturesShown = (world: Pick<World, 'programme' | 'paths'>): Map<string, Use[]> => usesBy(world, shownIn);

/** The same, with where they link to it. */
export const filesUsed = (world: Pick<World, 'programme' | 'paths'>): Map<string, Use[]> =>
  usesBy(world, (entry) => [...shownIn(entry), ...linkedIn(entry)]);

export const placeOf = ({ file, spot }: Use): Place => ({ file, ...spot });

/** Other places that show a picture, as a problem names them. */
export const alsoShown = (uses: readonly Use[]): Related[] =>
  uses.map(({ file, spot }) => ({ file, line: spot.line, message: 'it is shown here too' }));
