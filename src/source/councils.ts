import { closest } from '../programme/closest.ts';
import { isDraft, ofKind, type AnyEntry, type Entry } from '../programme/entry.ts';
import type { ContentFolder } from './content-folder.ts';
import { editionOf } from './edition.ts';

/** No council of that name can be built. The sentence is for the terminal. */
export class CouncilError extends Error {
  override readonly name = 'CouncilError';
}

/** The councils that a site can be built for, in the order of their files. */
export const publishedCouncils = (entries: readonly AnyEntry[]): Entry<'council'>[] =>
  ofKind(entries, 'council').filter((council) => !isDraft(council));

/** The council with an id. Throws a `CouncilError` where there is none, or where it is a draft. */
export function councilCalled(id: string, entries: readonly AnyEntry[]): Entry<'council'> {
  const councils = ofKind(entries, 'council');
  const council = councils.find((one) => one.id === id);
  if (council && !isDraft(council)) return council;
  if (council) throw new CouncilError(`${council.file} is a draft. Take the line "draft: true" out to build its site.`);
  const ids = publishedCouncils(entries).map((one) => one.id);
  const meant = closest(id, ids);
  const cure = meant
    ? `Did you mean "${meant}"?`
    : ids.length > 0
      ? `There are ${ids.join(', ')}, and all.`
      : 'This content has no councils.';
  throw new CouncilError(`There is no council called "${id}". ${cure}`);
}

/** A council's edition of the content. */
export const editionFor = (folder: ContentFolder, { id, data }: Entry<'council'>): ContentFolder =>
  editionOf(folder, id, data.leaveOut);
