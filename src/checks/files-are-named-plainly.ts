import { posix } from 'node:path';
import { closest } from '../programme/closest.ts';
import type { AnyEntry } from '../programme/entry.ts';
import { folders, plainEnding, seatOf, singles, splitText } from '../programme/kinds.ts';
import { idPattern, plainName } from '../programme/names.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import { routeOfFile } from '../programme/routes.ts';
import { copiedPages } from './parts/copied-pages.ts';
import { otherFiles, plainFileName } from './parts/other-files.ts';
import { pictureSlip } from './parts/picture-slips.ts';
import { filesUsed, picturesShown } from './parts/picture-uses.ts';
import type { Check, World } from './world.ts';

const problem = problemFor('files-are-named-plainly');

interface Slip {
  readonly fact: string;
  readonly cure: string;
}

const notPlain = (name: string, plain: string): Slip => ({
  fact: `The name "${name}" has more in it than lower-case letters, digits and single hyphens.`,
  cure: `rename it to ${plain || 'something plain'}.`,
});

/** What is wrong with one part of a path: a folder's name, or a file's name without its ending. */
function slipOf(part: string, index: number, entry: AnyEntry, place = () => 1): Slip | undefined {
  const parts = entry.path.split('/');
  if (!idPattern.test(part)) return notPlain(part, plainName(part));
  if (index === 0 && parts.length > 1 && !folders.includes(part))
    return { fact: `The programme has no folder called "${part}".`, cure: `rename it to ${closest(part, folders)}.` };
  if (index === 1 && ['workshops', 'masterclass'].includes(parts[0] ?? '') && entry.number === null)
    return {
      fact: `The name "${part}" does not begin with its number, so nobody knows the order.`,
      cure: `rename it to ${String(place()).padStart(2, '0')}-${part}, with the number that is its place.`,
    };
  return undefined;
}

/** What is wrong with a file's ending, or with the name of one that stands at the top. */
function slipOfFile({ path }: AnyEntry): Slip | undefined {
  const [name = ''] = path.split('/').slice(-1);
  const [stem, ending] = splitText(name) ?? [name, ''];
  const plain = stem.toLowerCase() + plainEnding(ending);
  if (ending !== plainEnding(ending))
    return { fact: `The ending of "${name}" is not one that the programme reads.`, cure: `rename it to ${plain}.` };
  if (path === name && !(name in singles))
    return {
      fact: `The programme has no file called "${name}".`,
      cure: `rename it to ${closest(name, Object.keys(singles))}.`,
    };
  return undefined;
}

const partsOf = ({ path }: AnyEntry): string[] => (splitText(path)?.[0] ?? path).split('/');

/** The number that is missing among a folder's, for a name without one. Several get one each, in the order of their names. */
function missingNumber(entry: AnyEntry, entries: readonly AnyEntry[]): number {
  const [folder, name = ''] = partsOf(entry);
  const others = entries.filter((other) => partsOf(other)[0] === folder);
  const taken = new Set(others.map(({ number }) => number));
  const nameless = others.filter(({ number }) => number === null).map((other) => partsOf(other)[1] ?? '');
  const turn = [...new Set(nameless)].sort().indexOf(name);
  const free = Array.from({ length: taken.size + turn + 1 }, (_, index) => index + 1).filter((one) => !taken.has(one));
  return free[turn] ?? 1;
}

/** Whether a file will be called otherwise, once what is reported of its name is put right. */
export const isMisnamed = (entry: AnyEntry): boolean =>
  seatOf(entry.path)?.kind !== entry.kind ||
  slipOfFile(entry) !== undefined ||
  partsOf(entry).some((part, index) => slipOf(part, index, entry) !== undefined);

const atFile = (file: string) => ({ file, line: null, column: null });

function misnamedTexts({ entries, programme }: World, done: Set<string>): Problem[] {
  const copies = copiedPages(programme);
  const pages = Map.groupBy(entries, ({ path }) => routeOfFile(path));
  return entries.flatMap((entry) => {
    // Two files that would make one page are reported as such: the plain name may be the other's. So is a copy.
    const page = routeOfFile(entry.path);
    const isAlone = (page === undefined || (pages.get(page) ?? []).length < 2) && !copies.has(entry);
    const parts = partsOf(entry).slice(0, isAlone ? undefined : -1);
    const slips = parts.flatMap((part, index) => {
      const upTo = parts.slice(0, index + 1).join('/');
      if (done.has(upTo)) return [];
      done.add(upTo);
      return slipOf(part, index, entry, () => missingNumber(entry, entries)) ?? [];
    });
    const found = slips.length > 0 || !isAlone ? slips : (slipOfFile(entry) ?? []);
    return [found].flat().map(({ fact, cure }) => problem(atFile(entry.file), fact, cure));
  });
}

/** The plain name of a file that no other one has. */
function freeName(path: string, taken: ReadonlySet<string>): string {
  const plain = plainFileName(path);
  const folder = posix.dirname(path);
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? plain : plain.replace(/(?=\.[^.]*$)/, `-${count}`);
    if (!taken.has(posix.join(folder, name))) return name;
  }
}

function misnamedOthers(world: World, done: Set<string>): Problem[] {
  const { folder, paths, pictures } = world;
  const taken = new Set(paths);
  const shown = picturesShown(world);
  const used = filesUsed(world);
  const getsNewName = (path: string): boolean =>
    shown.has(path) && pictureSlip(path, pictures.get(path))?.renames === true;

  const misnamedFolders = (path: string): Slip[] => {
    const parts = path.split('/').slice(0, -1);
    return parts.flatMap((part, index) => {
      const upTo = parts.slice(0, index + 1).join('/');
      if (done.has(upTo) || idPattern.test(part)) return [];
      done.add(upTo);
      return notPlain(part, plainName(part));
    });
  };
  const misnamedFile = (path: string): Slip[] => {
    const name = posix.basename(path);
    // LICENSE and its like have no ending, and no page shows them.
    if (plainFileName(path) === name || !name.includes('.') || getsNewName(path)) return [];
    const plain = freeName(path, taken);
    taken.add(posix.join(posix.dirname(path), plain));
    return [notPlain(name, plain)];
  };
  return otherFiles(world).flatMap((path) => {
    const places = (used.get(path) ?? []).map(({ file, spot }) => ({
      file,
      line: spot.line,
      message: 'it is used here',
    }));
    return [...misnamedFolders(path), ...misnamedFile(path)].map(({ fact, cure }) =>
      problem(
        atFile(`${folder}/${path}`),
        fact,
        places.length > 0 ? cure.replace(/\.$/, ', and write that name where it is used.') : cure,
        places,
      ),
    );
  });
}

/**
 * Names are lower-case letters, digits and hyphens, since they become addresses; lessons and
 * workshops begin with a number. Where a picture has to be saved anew, it gets its new name there.
 */
export const filesAreNamedPlainly: Check = (world) => {
  const done = new Set<string>();
  return [...misnamedTexts(world, done), ...misnamedOthers(world, done)];
};
