import { isDraft, ofKind, type AnyEntry, type Entry } from './entry.ts';
import { nameAloud, plainName } from './names.ts';
import type { Aim, Contact, Data, Statement } from './schema.ts';

export interface Workshop {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  readonly summary: string;
  readonly weeks: number;
  readonly aims: readonly Aim[];
  /** Undefined where the folder has no `index.mdx`, which a check reports. */
  readonly hub: Entry<'hub'> | undefined;
  /** The catch-up first, then in the order of the aims that they help with, practice scenes last. */
  readonly modules: readonly Entry<'module'>[];
  readonly catchUp: Entry<'module'> | undefined;
  readonly officer: Entry<'officer'> | undefined;
}

/** A masterclass and an ordered list of workshops, with what surrounds them. */
export interface Programme {
  /** What progress is kept under: its own, or its title as a name where it gives none. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly feedback: string | undefined;
  readonly contacts: readonly Contact[];
  /** What people say in the accessibility statement of the programme's own site. */
  readonly statement: Statement | undefined;
  readonly about: Entry<'about'> | undefined;
  readonly lessons: readonly Entry<'lesson'>[];
  readonly workshops: readonly Workshop[];
  readonly stories: readonly Entry<'story'>[];
  readonly cohorts: readonly Entry<'cohort'>[];
  readonly councils: readonly Entry<'council'>[];
  /** The council whose own site it is; undefined for the programme's. */
  readonly council: Entry<'council'> | undefined;
  readonly skillsCheck: Entry<'skillsCheck'> | undefined;
  readonly glossary: Data<'glossary'>;
  readonly facts: Data<'facts'>;
  /** Every entry that is published, in the order of the files. */
  readonly entries: readonly AnyEntry[];
}

const byNumber = (a: { number: number | null }, b: { number: number | null }): number =>
  (a.number ?? Infinity) - (b.number ?? Infinity);

const workshopOf = (entry: { id: string }): string => entry.id.split('/')[0] ?? entry.id;

/** Where a module stands on its workshop's pages: by the first of its aims, and practice when the rest is known. */
const rank = ({ data }: Entry<'module'>, aims: readonly Aim[]): number => {
  const first = aims.findIndex(({ id }) => data.covers.includes(id));
  return (first < 0 ? aims.length : first) + (data.kind === 'scene' ? aims.length + 1 : 0);
};

function assembleWorkshop(id: string, entries: readonly AnyEntry[]): Workshop {
  const own = entries.filter((entry) => workshopOf(entry) === id);
  const hub = ofKind(own, 'hub')[0];
  const modules = ofKind(own, 'module');
  const aims = hub?.data.sprint.aims ?? [];
  const isCatchUp = (module: Entry<'module'>): boolean => module.data.kind === 'catch-up';
  const others = modules.filter((module) => !isCatchUp(module));
  return {
    id,
    number: own[0]?.number ?? null,
    title: hub?.data.title ?? nameAloud(id),
    summary: hub?.data.summary ?? '',
    weeks: hub?.data.sprint.weeks ?? 0,
    aims,
    hub,
    modules: [...modules.filter(isCatchUp), ...others.toSorted((one, other) => rank(one, aims) - rank(other, aims))],
    catchUp: modules.find(isCatchUp),
    officer: ofKind(own, 'officer')[0],
  };
}

/** A cohort as one council's members see it: with the support officers who are there for them. */
const seenFrom = (cohort: Entry<'cohort'>, council: string): Entry<'cohort'> => ({
  ...cohort,
  data: {
    ...cohort.data,
    councils: [council],
    officers: cohort.data.officers.filter((officer) => officer.council === undefined || officer.council === council),
  },
});

export interface AssembleOptions {
  readonly drafts?: boolean;
  /** The id of the council whose site it is to be: other councils, and what is theirs alone, stay out. */
  readonly council?: string | undefined;
}

/**
 * Entries in, a programme out. Drafts stay out unless they are asked for, and a workshop whose hub
 * is a draft stays out whole. Nothing is checked here: what is missing is undefined or empty.
 */
export function assemble(all: readonly AnyEntry[], { drafts = false, council }: AssembleOptions = {}): Programme {
  const draftWorkshops = new Set(
    ofKind(all, 'hub')
      .filter(isDraft)
      .map((hub) => hub.id),
  );
  const inWorkshop = (entry: AnyEntry): boolean => ['hub', 'module', 'officer'].includes(entry.kind);
  const entries = drafts
    ? all
    : all.filter((entry) => !isDraft(entry) && !(inWorkshop(entry) && draftWorkshops.has(workshopOf(entry))));
  const settings = ofKind(entries, 'programme')[0]?.data;
  const councils = ofKind(entries, 'council').filter(({ id }) => council === undefined || id === council);
  const own = council === undefined ? undefined : councils[0];
  const cohorts = ofKind(entries, 'cohort');
  const facts = ofKind(entries, 'facts')[0]?.data ?? [];
  const workshopEntries = entries.filter(inWorkshop);
  const title = settings?.title ?? 'Programme';
  return {
    id: settings?.id ?? (plainName(title) || 'programme'),
    title,
    summary: settings?.summary ?? '',
    language: settings?.language ?? 'en-GB',
    feedback: settings?.feedback,
    contacts: settings?.contacts ?? [],
    statement: settings?.statement,
    about: ofKind(entries, 'about')[0],
    lessons: ofKind(entries, 'lesson').sort(byNumber),
    workshops: [...new Set(workshopEntries.map(workshopOf))]
      .map((id) => assembleWorkshop(id, workshopEntries))
      .sort(byNumber),
    stories: ofKind(entries, 'story'),
    cohorts: own
      ? cohorts.filter(({ data }) => data.councils.includes(own.id)).map((cohort) => seenFrom(cohort, own.id))
      : cohorts,
    councils,
    council: own,
    skillsCheck: ofKind(entries, 'skillsCheck')[0],
    glossary: ofKind(entries, 'glossary')[0]?.data ?? [],
    facts: own ? facts.filter(({ nations }) => nations.includes(own.data.nation)) : facts,
    entries,
  };
}

/** Whom a reader of this site asks: the council's own people first, where it is a council's site. */
export const contactsOf = ({ council, contacts }: Programme): readonly Contact[] => [
  ...(council?.data.contacts ?? []),
  ...contacts,
];

/** The aims that a workshop's catch-up must restore for everyone. */
export const aimsForAll = (workshop: Workshop): Aim[] => workshop.aims.filter((aim) => aim.path !== 'confident');
