import { posix } from 'node:path';
import { seatOf, splitText, type Seat } from '../programme/kinds.ts';
import type { Kind } from '../programme/schema.ts';
import type { ContentFolder } from './content-folder.ts';

/** A file that a council keeps for its own site: `councils/elmshire/workshops/02-networks/local-groups.md`. */
const ofCouncil = /^councils\/([^/]+)\/(.+)$/;

/** The council whose own file this is, and the file's place in that council's edition. */
export function readOwn(path: string): { council: string; place: string } | undefined {
  const [, council, place] = ofCouncil.exec(path) ?? [];
  return council === undefined || place === undefined ? undefined : { council, place };
}

const seatKey = ({ kind, id }: Pick<Seat, 'kind' | 'id'>): string => `${kind} ${id}`;

/** What is said in one place for all: whose site it is, and who meets when. */
const shared: readonly Kind[] = ['programme', 'cohort', 'council'];

/** What a council may leave out, as `leaveOut` names it. */
export function leaveOutName({ kind, id }: Pick<Seat, 'kind' | 'id'>): string | undefined {
  if (kind === 'module' || kind === 'lesson') return id;
  if (kind === 'story') return `stories/${id}`;
  return kind === 'skillsCheck' ? 'skills-check' : undefined;
}

/**
 * A council's edition of a content folder: its own files stand in the place of the programme's, or
 * beside them, and what it leaves out is not there. A folder of its own for a workshop may be called
 * with or without the workshop's number. Without a council: the programme's own edition, in which
 * no council has files.
 */
export function editionOf(folder: ContentFolder, council?: string, leaveOut: readonly string[] = []): ContentFolder {
  const paths = [...folder.texts.map(({ path }) => path), ...folder.others];
  const ofAll = paths.filter((path) => !readOwn(path));
  const workshops = new Map(
    ofAll.flatMap((path) => {
      const [top, name] = path.split('/');
      const seat = seatOf(path);
      return top && name && seat && ['hub', 'module', 'officer'].includes(seat.kind)
        ? [[seat.id.split('/')[0] ?? '', `${top}/${name}`] as const]
        : [];
    }),
  );
  /** Where one of the council's own files stands in its edition. */
  const standing = (place: string): string => {
    const [top, name = '', ...rest] = place.split('/');
    const home = top === 'workshops' && rest.length > 0 ? workshops.get(name.replace(/^\d+-/, '')) : undefined;
    return home ? posix.join(home, ...rest) : place;
  };
  const own = new Map(
    paths.flatMap((path) => {
      const read = readOwn(path);
      if (read?.council !== council || !read) return [];
      const kind = splitText(path) && seatOf(read.place)?.kind;
      // It stays where it is, and is reported there.
      return [[path, kind && shared.includes(kind) ? path : standing(read.place)] as const];
    }),
  );
  const replaced = new Set(
    [...own.values()].flatMap((path) => {
      const seat = splitText(path) && seatOf(path);
      return seat ? [seatKey(seat)] : [];
    }),
  );
  const taken = new Set(own.values());
  const gives = (path: string): boolean => {
    const seat = splitText(path) && seatOf(path);
    const name = seat && leaveOutName(seat);
    return taken.has(path) || (seat !== undefined && replaced.has(seatKey(seat))) || leaveOut.includes(name ?? '');
  };
  const stays = (path: string): boolean => own.has(path) || (!readOwn(path) && !gives(path));
  const place = (path: string): string => own.get(path) ?? path;
  const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
  return {
    ...folder,
    texts: folder.texts
      .filter(({ path }) => stays(path))
      .map((file) => ({ ...file, path: place(file.path) }))
      .sort(byPath),
    others: folder.others.filter(stays).map(place).sort(),
    ...(folder.pictures
      ? {
          pictures: new Map(
            [...folder.pictures].flatMap(([path, facts]) => (stays(path) ? [[place(path), facts]] : [])),
          ),
        }
      : {}),
    origins: new Map([...own].map(([path, standsAt]) => [standsAt, path])),
  };
}
