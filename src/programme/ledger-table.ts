import { isDraft } from './entry.ts';
import { cellOf, checks, materialOf, practises, serves, type Cell, type Material, type Source } from './ledger-cell.ts';
import type { Programme, Workshop } from './programme.ts';
import { routes } from './routes.ts';
import type { Aim } from './schema.ts';

/** An aim, with what each piece of material does for it. */
export interface AimRow {
  /** The workshop or lesson that the aim belongs to: `Workshop 1: Networks`. */
  readonly place: string;
  readonly aim: Aim;
  /** One for each piece of the table's material; in the masterclass the aim's own lesson alone. */
  readonly cells: readonly Cell[];
  /** What is missing, a sentence each. */
  readonly gaps: readonly string[];
}

/** The aims of the masterclass, or of one workshop's sprint, against the material that serves them. */
export interface LedgerTable {
  readonly kind: 'masterclass' | 'workshop';
  /** Its anchor on the page. */
  readonly anchor: string;
  /** `Workshop 1`; nothing for the masterclass, which is not numbered. */
  readonly number: string | undefined;
  readonly title: string;
  /** The page that the aims are on. */
  readonly address: string;
  /** Only ever true in the preview. */
  readonly isDraft: boolean;
  readonly material: readonly Material[];
  readonly rows: readonly AimRow[];
  /** `5 aims: all taught, all checked, 4 practised` */
  readonly totals: string;
}

interface Service {
  readonly done: string;
  readonly isDoneBy: (cell: Cell) => boolean;
  readonly ifNone: string;
  readonly ifDraft: string;
}

const services: readonly Service[] = [
  {
    done: 'taught',
    isDoneBy: ({ teaches }) => teaches,
    ifNone: 'Nothing teaches this.',
    ifDraft: 'Only a draft teaches this.',
  },
  {
    done: 'checked',
    isDoneBy: checks,
    ifNone: 'No question checks this.',
    ifDraft: 'Only a draft checks this.',
  },
  {
    done: 'practised',
    isDoneBy: practises,
    ifNone: 'No activity or scene practises this.',
    ifDraft: 'Only a draft practises this.',
  },
];

/** An aim's row before it is put into words. `counted` leaves out drafts, unless the aim is in a draft itself. */
interface Served {
  readonly place: string;
  readonly aim: Aim;
  readonly cells: readonly Cell[];
  readonly counted: readonly Cell[];
}

function serve(place: string, aim: Aim, owner: Source, sources: readonly Source[]): Served {
  const cells = sources.map((source) => cellOf(source, aim));
  return { place, aim, cells, counted: isDraft(owner) ? cells : cells.filter(({ material }) => !material.isDraft) };
}

const gapsOf = ({ cells, counted }: Served): string[] =>
  services.flatMap(({ isDoneBy, ifNone, ifDraft }) =>
    counted.some(isDoneBy) ? [] : [cells.some(isDoneBy) ? ifDraft : ifNone],
  );

const spellShare = (share: number, all: number, done: string): string =>
  share === 0 ? `none ${done}` : share === all ? `all ${done}` : `${share} ${done}`;

function totalsOf(served: readonly Served[]): string {
  const all = served.length;
  const shares = services.map(({ done, isDoneBy }) => {
    const share = served.filter(({ counted }) => counted.some(isDoneBy)).length;
    return all === 1 ? (share === 1 ? done : `not ${done}`) : spellShare(share, all, done);
  });
  return all === 0 ? 'No aims yet' : `${all === 1 ? '1 aim' : `${all} aims`}: ${shares.join(', ')}`;
}

const summarise = (served: readonly Served[]): Pick<LedgerTable, 'rows' | 'totals'> => ({
  rows: served.map((row) => ({ place: row.place, aim: row.aim, cells: row.cells, gaps: gapsOf(row) })),
  totals: totalsOf(served),
});

const masterclassTable = ({ lessons }: Programme): LedgerTable => ({
  kind: 'masterclass',
  anchor: 'masterclass',
  number: undefined,
  title: 'Masterclass',
  address: routes.masterclass,
  isDraft: false,
  material: lessons.map(materialOf),
  ...summarise(
    lessons.flatMap((lesson, index) =>
      lesson.data.aims.map((aim) => serve(`Lesson ${index + 1}: ${lesson.data.title}`, aim, lesson, [lesson])),
    ),
  ),
});

function workshopTable({ id, title, aims, hub, modules }: Workshop, index: number): LedgerTable {
  const number = `Workshop ${index + 1}`;
  const hubServes = hub && aims.some((aim) => serves(cellOf(hub, aim)));
  const sources = [...(hubServes ? [hub] : []), ...modules];
  return {
    kind: 'workshop',
    anchor: `workshop-${id}`,
    number,
    title,
    address: routes.workshop(id),
    isDraft: hub !== undefined && isDraft(hub),
    material: sources.map(materialOf),
    // Aims are read from the hub, so where there is none, there are no rows either.
    ...summarise(hub ? aims.map((aim) => serve(`${number}: ${title}`, aim, hub, sources)) : []),
  };
}

/** The ledger as trainers read it: a table for the masterclass, if there is one, and one for each workshop. */
export const ledgerTables = (programme: Programme): LedgerTable[] => [
  ...(programme.lessons.length > 0 ? [masterclassTable(programme)] : []),
  ...programme.workshops.map(workshopTable),
];
