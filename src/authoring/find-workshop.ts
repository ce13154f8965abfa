import { posix } from 'node:path';
import { closest } from '../programme/closest.ts';
import { plainName } from '../programme/names.ts';
import type { Workshop } from '../programme/programme.ts';
import type { ExistingContent } from './existing-content.ts';
import { callRefused, type Refusal } from './refusal.ts';

/** The folder of a workshop, below the content folder: `workshops/02-networks`. */
export const folderOf = ({ hub, modules, officer }: Workshop): string =>
  posix.dirname((hub ?? modules[0] ?? officer)?.path ?? 'workshops/.');

/** What a workshop may be called by, the surest first. A path is what a shell completes a folder's name to. */
const ways: readonly ((workshop: Workshop, word: string) => boolean)[] = [
  ({ id }, word) => id === plainName(word),
  ({ title }, word) => title.toLowerCase() === word.trim().toLowerCase(),
  (workshop, word) => posix.basename(folderOf(workshop)) === posix.basename(word.replaceAll('\\', '/')),
  ({ number }, word) => /^\d+$/.test(word) && number === Number(word),
];

/** The workshop that a word means: its id, title, folder or number. */
export function findWorkshop(word: string, { programme, name }: ExistingContent): Workshop | Refusal {
  const { workshops } = programme;
  const place = `${name}/workshops`;
  const found = ways
    .map((fits) => workshops.filter((workshop) => fits(workshop, word)))
    .find(({ length }) => length > 0);
  const [workshop, other] = found ?? [];
  const ids = (several: readonly Workshop[]): string => several.map(({ id }) => id).join(', ');
  if (found && other)
    return callRefused(place, `"${word}" may mean several workshops.`, `write the name of one: ${ids(found)}.`);
  if (workshop) return workshop;
  const meant =
    closest(
      word,
      workshops.map(({ id }) => id),
    ) ??
    workshops.find(
      ({ title }) =>
        title ===
        closest(
          word,
          workshops.map((one) => one.title),
        ),
    )?.id;
  return callRefused(
    place,
    `There is no workshop called "${word}".`,
    meant
      ? `did you mean ${meant}?`
      : workshops.length > 0
        ? `use one that exists: ${ids(workshops)}.`
        : 'begin one first: npm run new workshop "The title".',
  );
}
